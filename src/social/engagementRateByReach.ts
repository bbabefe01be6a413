import { ratio } from '../check/ratio.ts';

/** What {@link engagementRateByReach} is computed from. */
export interface EngagementRateByReachInput {
  /** Likes, comments, shares and whatever else counts as an interaction with the post (≥ 0). */
  readonly interactions: number;
  /** Distinct people who saw it (≥ 0). */
  readonly reach: number;
}

/**
 * Engagement rate by reach (ERR): interactions per person reached.
 *
 * `interactions / reach`, at least 0. It counts actions, not people, so it can exceed 1 and is no proportion.
 *
 * @returns A fraction (0.034 is 3.4 %), or `null` when nobody was reached.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Katie Sehl, "How to calculate engagement rate", Hootsuite, 2019.
 *
 * @example
 * ```ts
 * import { engagementRateByReach } from 'engagement-metrics/social';
 * engagementRateByReach({ interactions: 20, reach: 200 }); // => 0.1
 * ```
 */
export function engagementRateByReach({ interactions, reach }: EngagementRateByReachInput): number | null {
  return ratio('engagementRateByReach', { interactions }, { reach });
}
