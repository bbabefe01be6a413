import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on YouTube as Popsters has it: likes, dislikes and comments. A dislike is a reaction, too.
 *
 * @see Popsters, "ERview", metric definitions, 2019.
 *
 * @example
 * ```ts
 * import { countInteractions, youtubeReactionsWithDislikes } from 'engagement-metrics/social';
 * countInteractions({ likes: 500, dislikes: 40, comments: 100 }, youtubeReactionsWithDislikes); // => 640
 * ```
 */
export const youtubeReactionsWithDislikes: ReactionSet<'likes' | 'dislikes' | 'comments'> = {
  likes: 1,
  dislikes: 1,
  comments: 1,
};
