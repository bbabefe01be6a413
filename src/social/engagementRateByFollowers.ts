import { ratio } from '../check/ratio.ts';

/** What {@link engagementRateByFollowers} is computed from. */
export interface EngagementRateByFollowersInput {
  /** Likes, comments, shares and whatever else counts as an interaction, in the period (≥ 0). */
  readonly interactions: number;
  /** Followers when the posts were made, not today (≥ 0). */
  readonly followers: number;
}

/**
 * Engagement rate by followers (ER): the interactions of a period per follower.
 *
 * `interactions / followers`, at least 0. It counts actions, not people, so it can exceed 1 and is no proportion.
 *
 * @returns A fraction (0.02 is 2 %), or `null` when there are no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Socialbakers, "Formulas Revealed: The Facebook and Twitter Engagement Rate", blog.
 *
 * @example
 * ```ts
 * import { engagementRateByFollowers } from 'engagement-metrics/social';
 * engagementRateByFollowers({ interactions: 200, followers: 10_000 }); // => 0.02
 * engagementRateByFollowers({ interactions: 200, followers: 0 }); // => null
 * engagementRateByFollowers({ interactions: -1, followers: 10 }); // throws ERR_OUT_OF_RANGE
 * ```
 */
export function engagementRateByFollowers({ interactions, followers }: EngagementRateByFollowersInput): number | null {
  return ratio('engagementRateByFollowers', { interactions }, { followers });
}
