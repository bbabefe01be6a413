import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on TikTok: likes, comments and shares of the video.
 *
 * @see Rival IQ, "What is included in engagement metrics?", help centre.
 *
 * @example
 * ```ts
 * import { countInteractions, tiktokReactions } from 'engagement-metrics/social';
 * countInteractions({ likes: 800, comments: 60, shares: 40 }, tiktokReactions); // => 900
 * ```
 */
export const tiktokReactions: ReactionSet<'likes' | 'comments' | 'shares'> = { likes: 1, comments: 1, shares: 1 };
