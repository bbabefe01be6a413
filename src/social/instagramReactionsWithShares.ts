import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on Instagram where shares are known, too: likes, comments, saves and shares.
 *
 * @see Katie Sehl, "How to calculate engagement rate", Hootsuite, 2019.
 *
 * @example
 * ```ts
 * import { countInteractions, instagramReactionsWithShares } from 'engagement-metrics/social';
 * countInteractions({ likes: 100, comments: 20, saves: 5, shares: 3 }, instagramReactionsWithShares); // => 128
 * ```
 */
export const instagramReactionsWithShares: ReactionSet<'likes' | 'comments' | 'saves' | 'shares'> = {
  likes: 1,
  comments: 1,
  saves: 1,
  shares: 1,
};
