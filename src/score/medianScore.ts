import { extremesOf } from '../stats/extremesOf.ts';
import { total } from '../stats/total.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { readWeights } from './readWeights.ts';

/**
 * The weighted median of scores, for `rollUp`: half of the weight scores less, half more, so that no single member moves it
 * far.
 *
 * In rising order, the first score with which the weight so far exceeds half of all; where it is half, to 1e-11, the mean of
 * that score and the next. With equal weights it is the median.
 *
 * @param scores - Scores; missing ones are skipped.
 * @param weights - What each weighs (≥ 0); missing ones are skipped with their score. 1 each if there are none.
 * @returns A score, or the middle of two, or `null` when nothing is observed or nothing weighs anything.
 * @throws RangeError if a weight is negative; TypeError if something is not a number, or the columns are of unequal length.
 *
 * @example
 * ```ts
 * import { medianScore } from 'engagement-metrics/score';
 * medianScore([80, 40, null, 60]); // => 60
 * medianScore([80, 40, 60], [3, 1, 1]); // => 80
 * ```
 */
export function medianScore(scores: Column, weights?: Column): number | null {
  const where = 'medianScore';
  const values = readColumn(where, 'scores', scores);
  const given = readWeights(where, weights, values.length);
  const rising = Uint32Array.from(values.keys())
    .filter((i) => !isNaN(values[i]!) && given[i]! > 0)
    .sort((a, b) => values[a]! - values[b]!);
  const { largest } = extremesOf(given); // weights as shares of the largest, so that their sum does not leave the doubles
  const shares = Float64Array.from(rising, (i) => given[i]! / largest);
  const { sum, error } = total(shares);
  const half = (sum + error) / 2;
  let passed = 0;
  for (let k = 0; k < rising.length; k++) {
    passed += shares[k]!;
    if (passed < half * (1 - 1e-11)) continue;
    const low = values[rising[k]!]!;
    return passed <= half * (1 + 1e-11) ? between(low, values[rising[k + 1]!]!) : low + 0; // never -0
  }
  return null;
}

function between(low: number, high: number): number {
  const gap = high - low;
  return (gap === Infinity ? low / 2 + high / 2 : low + gap / 2) + 0;
}
