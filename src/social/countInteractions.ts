import type { ReactionCounts, ReactionSet } from './types.ts';
import { weightedCount } from './weightedCount.ts';

/**
 * Interactions (engagements, E): the reactions of a set, counted together. It is the numerator of every engagement rate.
 *
 * `sum of reactionSet[kind] * counts[kind]`, at least 0: actions, not people. The presets count every kind as 1. What is
 * counted outside the set is ignored; a kind of the set that was not counted is refused, since missing is not zero.
 *
 * @param counts - How often each kind was counted: one post, or the sums of many.
 * @param reactionSet - A preset such as `instagramReactions`, or your own: `{ likes: 1, comments: 2 }`.
 * @returns Interactions; of an empty set 0.
 * @throws TypeError if a kind of the set was not counted or is no number; RangeError if a count or a weight is negative
 * or not finite, or the sum is beyond the largest double.
 * @see Rival IQ, "What is included in engagement metrics?", help centre.
 *
 * @example
 * ```ts
 * import { countInteractions, instagramReactions } from 'engagement-metrics/social';
 * const post = { likes: 100, comments: 20, saves: 5, views: 4000 };
 * countInteractions(post, instagramReactions); // => 125
 * countInteractions(post, { ...instagramReactions, comments: 2 }); // => 145
 * ```
 */
export function countInteractions<Kind extends string>(
  counts: ReactionCounts<NoInfer<Kind>>,
  reactionSet: ReactionSet<Kind>,
): number {
  return weightedCount('countInteractions', counts, 'reactionSet', reactionSet);
}
