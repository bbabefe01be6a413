import { proportion } from '../check/proportion.ts';

/** What {@link shareOfVoice} is computed from. */
export interface ShareOfVoiceInput {
  /** Mentions of the brand (≥ 0, at most `allMentions`). */
  readonly ownMentions: number;
  /** Mentions of all brands that are compared, the own ones included (≥ 0). */
  readonly allMentions: number;
}

/**
 * Share of voice (SOV): the share of all mentions that a brand has.
 *
 * `ownMentions / allMentions`, between 0 and 1; over the brands compared it adds up to 1. A proportion: a Wilson interval
 * fits it.
 *
 * @returns A fraction, or `null` when nobody was mentioned.
 * @throws RangeError if a count is negative, or `ownMentions` exceeds `allMentions`.
 * @see Paul Farris, Neil Bendle, Phillip Pfeifer, David Reibstein, "Marketing Metrics", 2nd ed., 2010, chapter 9.
 *
 * @example
 * ```ts
 * import { shareOfVoice } from 'engagement-metrics/social';
 * shareOfVoice({ ownMentions: 120, allMentions: 400 }); // => 0.3
 * ```
 */
export function shareOfVoice({ ownMentions, allMentions }: ShareOfVoiceInput): number | null {
  return proportion('shareOfVoice', { ownMentions }, { allMentions });
}
