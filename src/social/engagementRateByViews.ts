import { ratio } from '../check/ratio.ts';

/** What {@link engagementRateByViews} is computed from. */
export interface EngagementRateByViewsInput {
  /** Likes, comments, shares and whatever else counts as an interaction with the post (≥ 0). */
  readonly interactions: number;
  /** Views of the post, repeats included (≥ 0). */
  readonly views: number;
}

/**
 * Engagement rate by views (ER view, ERview; on TikTok simply the engagement rate): interactions per view.
 *
 * `interactions / views`, at least 0. Views count repeats, reach does not: for the same post it is at most the rate by
 * reach.
 *
 * @returns A fraction (0.06 is 6 %), or `null` when nobody viewed it.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Popsters, "Using metrics", frequently asked questions.
 *
 * @example
 * ```ts
 * import { engagementRateByViews } from 'engagement-metrics/social';
 * engagementRateByViews({ interactions: 500 + 100, views: 10_000 }); // => 0.06
 * ```
 */
export function engagementRateByViews({ interactions, views }: EngagementRateByViewsInput): number | null {
  return ratio('engagementRateByViews', { interactions }, { views });
}
