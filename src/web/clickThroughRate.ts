import { ratio } from '../check/ratio.ts';

/** What {@link clickThroughRate} is computed from. */
export interface ClickThroughRateInput {
  /** Clicks (≥ 0). */
  readonly clicks: number;
  /** How often the link, the ad or the teaser was shown (≥ 0). */
  readonly impressions: number;
}

/**
 * Click-through rate (CTR): clicks per impression.
 *
 * `clicks / impressions`, at least 0. Where an impression counts one click at most it is a proportion, and a Wilson
 * interval fits it; where every click counts it can exceed 1.
 *
 * @returns A fraction (0.012 is 1.2 %), or `null` when nothing was shown.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Web Analytics Association, "Web Analytics Definitions", 2008.
 *
 * @example
 * ```ts
 * import { clickThroughRate } from 'engagement-metrics/web';
 * clickThroughRate({ clicks: 12, impressions: 1000 }); // => 0.012
 * ```
 */
export function clickThroughRate({ clicks, impressions }: ClickThroughRateInput): number | null {
  return ratio('clickThroughRate', { clicks }, { impressions });
}
