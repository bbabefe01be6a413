import { proportion } from '../check/proportion.ts';

/** What {@link videoViewThroughRate} is computed from. */
export interface VideoViewThroughRateInput {
  /** Impressions that were watched at least to the threshold: 3 seconds, 30 seconds, the end (≥ 0, at most `impressions`). */
  readonly viewsPastThreshold: number;
  /** How often the video was shown (≥ 0). */
  readonly impressions: number;
}

/**
 * Video view-through rate (VTR, video view rate): the share of the impressions that were watched to a threshold.
 *
 * `viewsPastThreshold / impressions`, between 0 and 1. Platforms differ in the threshold, so state it, and compare only
 * what has the same. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when the video was never shown.
 * @throws RangeError if a count is negative, or `viewsPastThreshold` exceeds `impressions`.
 * @see IAB Europe, "Glossary", video ad completion rate.
 *
 * @example
 * ```ts
 * import { videoViewThroughRate } from 'engagement-metrics/social';
 * videoViewThroughRate({ viewsPastThreshold: 1500, impressions: 10_000 }); // => 0.15
 * ```
 */
export function videoViewThroughRate({ viewsPastThreshold, impressions }: VideoViewThroughRateInput): number | null {
  return proportion('videoViewThroughRate', { viewsPastThreshold }, { impressions });
}
