import { extentOf } from '../stats/extentOf.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/**
 * The lowest of scores (worst of), for `rollUp`: an account is as healthy as its worst user.
 *
 * @param scores - Scores; missing ones are skipped.
 * @returns `null` when nothing is observed.
 * @throws TypeError if a score is not a number.
 *
 * @example
 * ```ts
 * import { lowestScore } from 'engagement-metrics/score';
 * lowestScore([80, 40, null]); // => 40
 * ```
 */
export function lowestScore(scores: Column): number | null {
  const { count, smallest } = extentOf(readColumn('lowestScore', 'scores', scores));
  return count === 0 ? null : smallest;
}
