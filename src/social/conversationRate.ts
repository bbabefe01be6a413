import { ratio } from '../check/ratio.ts';

/** What {@link conversationRate} is computed from. */
export interface ConversationRateInput {
  /** Comments or replies on all posts (≥ 0). */
  readonly comments: number;
  /** Posts that got them; deleted ones do not count (≥ 0). */
  readonly posts: number;
}

/**
 * Conversation rate: comments per post.
 *
 * `comments / posts`, at least 0: a count per post, no percentage. It grows with the audience;
 * `talkRate` is the same per follower.
 *
 * @returns Comments per post, or `null` when there are no posts.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Avinash Kaushik, "Best Social Media Metrics: Conversation, Amplification, Applause, Economic Value", 2011.
 *
 * @example
 * ```ts
 * import { conversationRate } from 'engagement-metrics/social';
 * conversationRate({ comments: 36, posts: 12 }); // => 3
 * ```
 */
export function conversationRate({ comments, posts }: ConversationRateInput): number | null {
  return ratio('conversationRate', { comments }, { posts });
}
