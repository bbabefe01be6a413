import { ratio } from '../check/ratio.ts';

/** What {@link engagementRateByImpressions} is computed from. */
export interface EngagementRateByImpressionsInput {
  /** Likes, comments, shares and whatever else counts as an interaction with the post (≥ 0). */
  readonly interactions: number;
  /** How often it was shown, repeats included (≥ 0). */
  readonly impressions: number;
}

/**
 * Engagement rate by impressions (ER impressions, ERimp): interactions per time shown.
 *
 * `interactions / impressions`, at least 0. Impressions count repeats, reach does not: for the same post it is at most the
 * rate by reach.
 *
 * @returns A fraction (0.05 is 5 %), or `null` when it was never shown.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Katie Sehl, "How to calculate engagement rate", Hootsuite, 2019.
 *
 * @example
 * ```ts
 * import { engagementRateByImpressions } from 'engagement-metrics/social';
 * engagementRateByImpressions({ interactions: 20, impressions: 400 }); // => 0.05
 * ```
 */
export function engagementRateByImpressions({
  interactions,
  impressions,
}: EngagementRateByImpressionsInput): number | null {
  return ratio('engagementRateByImpressions', { interactions }, { impressions });
}
