import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on Facebook: reactions (likes are one of them), comments and shares.
 *
 * @see Rival IQ, "What is included in engagement metrics?", help centre.
 *
 * @example
 * ```ts
 * import { countInteractions, facebookReactions } from 'engagement-metrics/social';
 * countInteractions({ reactions: 90, comments: 12, shares: 8 }, facebookReactions); // => 110
 * ```
 */
export const facebookReactions: ReactionSet<'reactions' | 'comments' | 'shares'> = {
  reactions: 1,
  comments: 1,
  shares: 1,
};
