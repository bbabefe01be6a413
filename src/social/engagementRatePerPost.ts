import { ratioOfProduct } from './ratioOfProduct.ts';

/** What {@link engagementRatePerPost} is computed from. */
export interface EngagementRatePerPostInput {
  /** Likes, comments, shares and whatever else counts as an interaction, of all posts (≥ 0). */
  readonly interactions: number;
  /** Posts that got them; deleted ones do not count (≥ 0). */
  readonly posts: number;
  /** Followers when the posts were made, not today (≥ 0). */
  readonly followers: number;
}

/**
 * Engagement rate per post (ER post; at Rival IQ and LiveDune simply the engagement rate): the interactions of an average
 * post per follower.
 *
 * `interactions / (posts * followers)`, at least 0. Unlike the rate of a period it does not rise with the number of
 * posts, so it is the one to compare accounts by. Rates of two periods do not add up: add interactions and posts.
 *
 * @returns A fraction (0.04 is 4 %), or `null` when there are no posts or no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see LiveDune, "ER post", metric definitions; Rival IQ, "Understanding engagement rates", help centre.
 *
 * @example
 * ```ts
 * import { engagementRatePerPost } from 'engagement-metrics/social';
 * engagementRatePerPost({ interactions: 100 + 20, posts: 10, followers: 300 }); // => 0.04
 * ```
 */
export function engagementRatePerPost({ interactions, posts, followers }: EngagementRatePerPostInput): number | null {
  return ratioOfProduct('engagementRatePerPost', { interactions }, { posts, followers });
}
