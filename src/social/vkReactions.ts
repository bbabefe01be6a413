import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on VK: likes, comments and reposts.
 *
 * @see Popsters, "ERview", metric definitions, 2019.
 *
 * @example
 * ```ts
 * import { countInteractions, vkReactions } from 'engagement-metrics/social';
 * countInteractions({ likes: 140, comments: 40, reposts: 20 }, vkReactions); // => 200
 * ```
 */
export const vkReactions: ReactionSet<'likes' | 'comments' | 'reposts'> = { likes: 1, comments: 1, reposts: 1 };
