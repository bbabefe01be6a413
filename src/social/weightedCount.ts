import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';
import type { ReactionSet } from './types.ts';

/**
 * The sum of counts by their weights, per audience; a kind of the weights that was not counted is refused.
 *
 * @param where - The public function that was called.
 * @param argument - What an error calls the weights.
 */
export function weightedCount(
  where: string,
  counts: object,
  argument: string,
  weights: ReactionSet,
  audience: number = 1,
): number {
  let sum = 0; // plainly: a few kinds, and whole numbers as a rule
  for (const [kind, weight] of Object.entries(weights)) {
    const isInherited = kind in {} && !Object.hasOwn(counts, kind); // as `toString` is: nobody counted it
    const counted = isInherited ? undefined : (counts as ReactionSet)[kind];
    count(where, { [`${argument}.${kind}`]: weight, [`counts.${kind}`]: counted as number });
    sum += weight * counted!;
  }
  const result = sum / audience;
  return result < Infinity ? result : refuse('ERR_OVERFLOW', where, 'counts', 'make the result overflow');
}
