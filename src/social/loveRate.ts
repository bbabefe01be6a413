import { ratioOfProduct } from './ratioOfProduct.ts';

/** What {@link loveRate} is computed from. */
export interface LoveRateInput {
  /** Likes of all posts (≥ 0). */
  readonly likes: number;
  /** Posts that got them; deleted ones do not count (≥ 0). */
  readonly posts: number;
  /** Followers when the posts were made, not today (≥ 0). */
  readonly followers: number;
}

/**
 * Love rate (LR): likes per post and follower.
 *
 * `likes / (posts * followers)`, at least 0. It is the part of the engagement rate per post that the likes make up; times
 * 1000 it is the applause rate per thousand followers.
 *
 * @returns A fraction, or `null` when there are no posts or no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Popsters, "Love Rate", metric definitions, 2019.
 *
 * @example
 * ```ts
 * import { loveRate } from 'engagement-metrics/social';
 * loveRate({ likes: 100, posts: 10, followers: 300 }); // ~> 0.0333
 * ```
 */
export function loveRate({ likes, posts, followers }: LoveRateInput): number | null {
  return ratioOfProduct('loveRate', { likes }, { posts, followers });
}
