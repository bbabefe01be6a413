import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link attentionLevel} is computed from. */
export interface AttentionLevelInput {
  /** How long the page was looked at (seconds, ≥ 0). */
  readonly seconds: number;
  /** Share of the text that was read (0 to 1). */
  readonly shareRead: number;
  /** Comments written, or answered, on the page (≥ 0). */
  readonly comments: number;
}

/** How deeply a page was read, from least to most. */
export type AttentionLevel = 'bounce' | 'shallow' | 'deep' | 'complete';

/**
 * Attention level of a page view: how deeply it was read.
 *
 * `bounce` under 10 seconds; else `shallow` when less than half was read; else `complete` with a comment, `deep`
 * without. Every view has just one. A comment after a glance or a skim changes nothing.
 *
 * @returns The name of the level.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0, or `shareRead` exceeds 1.
 * @see Dmitry Lagun, Mounia Lalmas, "Understanding User Attention and Engagement in Online News Reading", 2016.
 *
 * @example
 * ```ts
 * import { attentionLevel } from 'engagement-metrics/web';
 * attentionLevel({ seconds: 95, shareRead: 0.8, comments: 0 }); // => 'deep'
 * attentionLevel({ seconds: 9, shareRead: 0.8, comments: 0 }); // => 'bounce'
 * ```
 */
export function attentionLevel({ seconds, shareRead, comments }: AttentionLevelInput): AttentionLevel {
  const where = 'attentionLevel';
  count(where, { seconds, shareRead, comments });
  if (shareRead > 1) refuse('ERR_OUT_OF_RANGE', where, 'shareRead', `is ${String(shareRead)}, above 1`);
  if (seconds < 10) return 'bounce';
  if (shareRead < 0.5) return 'shallow';
  return comments > 0 ? 'complete' : 'deep';
}
