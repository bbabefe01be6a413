import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on X (Twitter): likes, replies and reposts (retweets). The engagements that X itself reports
 * also hold clicks, which only the owner of a post sees.
 *
 * @see Rival IQ, "What is included in engagement metrics?", help centre.
 *
 * @example
 * ```ts
 * import { countInteractions, xReactions } from 'engagement-metrics/social';
 * countInteractions({ likes: 70, replies: 12, reposts: 18 }, xReactions); // => 100
 * ```
 */
export const xReactions: ReactionSet<'likes' | 'replies' | 'reposts'> = { likes: 1, replies: 1, reposts: 1 };
