import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on VK as LiveDune has it: likes, comments, reposts and votes in polls.
 *
 * @see LiveDune, "ER post", metric definitions.
 *
 * @example
 * ```ts
 * import { countInteractions, vkReactionsWithPollVotes } from 'engagement-metrics/social';
 * const counts = { likes: 140, comments: 40, reposts: 20, pollVotes: 60 };
 * countInteractions(counts, vkReactionsWithPollVotes); // => 260
 * ```
 */
export const vkReactionsWithPollVotes: ReactionSet<'likes' | 'comments' | 'reposts' | 'pollVotes'> = {
  likes: 1,
  comments: 1,
  reposts: 1,
  pollVotes: 1,
};
