import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on Telegram: reactions, comments and forwards.
 *
 * @see TGStat, "ER", metric definitions.
 *
 * @example
 * ```ts
 * import { countInteractions, telegramReactions } from 'engagement-metrics/social';
 * countInteractions({ reactions: 300, comments: 45, forwards: 55 }, telegramReactions); // => 400
 * ```
 */
export const telegramReactions: ReactionSet<'reactions' | 'comments' | 'forwards'> = {
  reactions: 1,
  comments: 1,
  forwards: 1,
};
