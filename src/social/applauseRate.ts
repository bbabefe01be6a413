import { ratio } from '../check/ratio.ts';

/** What {@link applauseRate} is computed from. */
export interface ApplauseRateInput {
  /** Likes or reactions on all posts (≥ 0). */
  readonly likes: number;
  /** Posts that got them; deleted ones do not count (≥ 0). */
  readonly posts: number;
}

/**
 * Applause rate: likes per post.
 *
 * `likes / posts`, at least 0: a count per post, no percentage. It grows with the audience;
 * `loveRate` is the same per follower.
 *
 * @returns Likes per post, or `null` when there are no posts.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Avinash Kaushik, "Best Social Media Metrics: Conversation, Amplification, Applause, Economic Value", 2011.
 *
 * @example
 * ```ts
 * import { applauseRate } from 'engagement-metrics/social';
 * applauseRate({ likes: 300, posts: 12 }); // => 25
 * ```
 */
export function applauseRate({ likes, posts }: ApplauseRateInput): number | null {
  return ratio('applauseRate', { likes }, { posts });
}
