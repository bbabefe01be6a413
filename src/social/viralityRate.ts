import { ratio } from '../check/ratio.ts';

/** What {@link viralityRate} is computed from. */
export interface ViralityRateInput {
  /** Shares, reposts or forwards of the post (≥ 0). */
  readonly shares: number;
  /** How often it was shown, repeats included (≥ 0). */
  readonly impressions: number;
}

/**
 * Virality rate (VR): shares per time shown.
 *
 * `shares / impressions`, at least 0. Impressions count repeats, reach does not: for the same post it is at most the share
 * rate.
 *
 * @returns A fraction (0.03 is 3 %), or `null` when it was never shown.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Hootsuite, "19 Social Media Metrics That Really Matter", blog.
 *
 * @example
 * ```ts
 * import { viralityRate } from 'engagement-metrics/social';
 * viralityRate({ shares: 30, impressions: 1000 }); // => 0.03
 * ```
 */
export function viralityRate({ shares, impressions }: ViralityRateInput): number | null {
  return ratio('viralityRate', { shares }, { impressions });
}
