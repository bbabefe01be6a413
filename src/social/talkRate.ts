import { ratioOfProduct } from './ratioOfProduct.ts';

/** What {@link talkRate} is computed from. */
export interface TalkRateInput {
  /** Comments on all posts (≥ 0). */
  readonly comments: number;
  /** Posts that got them; deleted ones do not count (≥ 0). */
  readonly posts: number;
  /** Followers when the posts were made, not today (≥ 0). */
  readonly followers: number;
}

/**
 * Talk rate (TR): comments per post and follower.
 *
 * `comments / (posts * followers)`, at least 0. It is the part of the engagement rate per post that the comments make up; times
 * 1000 it is the conversation rate per thousand followers.
 *
 * @returns A fraction, or `null` when there are no posts or no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Popsters, "Talk Rate", metric definitions, 2019.
 *
 * @example
 * ```ts
 * import { talkRate } from 'engagement-metrics/social';
 * talkRate({ comments: 20, posts: 10, followers: 300 }); // ~> 0.0067
 * ```
 */
export function talkRate({ comments, posts, followers }: TalkRateInput): number | null {
  return ratioOfProduct('talkRate', { comments }, { posts, followers });
}
