import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on YouTube: likes and comments. Shares do not count.
 *
 * @see Rival IQ, "What is included in engagement metrics?", help centre.
 *
 * @example
 * ```ts
 * import { countInteractions, youtubeReactions } from 'engagement-metrics/social';
 * countInteractions({ likes: 500, comments: 100 }, youtubeReactions); // => 600
 * ```
 */
export const youtubeReactions: ReactionSet<'likes' | 'comments'> = { likes: 1, comments: 1 };
