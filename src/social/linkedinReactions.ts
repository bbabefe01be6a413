import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on LinkedIn: reactions, comments and reposts. The engagement that LinkedIn itself reports
 * also holds clicks, which only the owner of a page sees.
 *
 * @see LinkedIn, "Organization share statistics", API documentation.
 *
 * @example
 * ```ts
 * import { countInteractions, linkedinReactions } from 'engagement-metrics/social';
 * countInteractions({ reactions: 50, comments: 6, reposts: 4 }, linkedinReactions); // => 60
 * ```
 */
export const linkedinReactions: ReactionSet<'reactions' | 'comments' | 'reposts'> = {
  reactions: 1,
  comments: 1,
  reposts: 1,
};
