import type { ReactionSet } from './types.ts';

/**
 * What counts as an interaction on Instagram: likes, comments and saves. Only the owner of a post sees its saves; who looks
 * at others, as public benchmarks do, counts `{ likes: 1, comments: 1 }`.
 *
 * @see LiveDune, "ER post", metric definitions.
 *
 * @example
 * ```ts
 * import { countInteractions, instagramReactions } from 'engagement-metrics/social';
 * countInteractions({ likes: 100, comments: 20, saves: 5 }, instagramReactions); // => 125
 * ```
 */
export const instagramReactions: ReactionSet<'likes' | 'comments' | 'saves'> = { likes: 1, comments: 1, saves: 1 };
