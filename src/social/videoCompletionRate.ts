import { proportion } from '../check/proportion.ts';

/** What {@link videoCompletionRate} is computed from. */
export interface VideoCompletionRateInput {
  /** Plays that went on to the end (≥ 0, at most `starts`). */
  readonly completions: number;
  /** Plays that began (≥ 0). */
  readonly starts: number;
}

/**
 * Video completion rate (VCR): the share of the plays that went on to the end.
 *
 * `completions / starts`, between 0 and 1. Times the starts per impression it is the view-through rate to the end. A
 * proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody began to watch.
 * @throws RangeError if a count is negative, or `completions` exceeds `starts`.
 * @see IAB Europe, "Glossary", video ad completion rate.
 *
 * @example
 * ```ts
 * import { videoCompletionRate } from 'engagement-metrics/social';
 * videoCompletionRate({ completions: 300, starts: 1200 }); // => 0.25
 * ```
 */
export function videoCompletionRate({ completions, starts }: VideoCompletionRateInput): number | null {
  return proportion('videoCompletionRate', { completions }, { starts });
}
