import { refuse } from '../check/refuse.ts';
import { extremesOf } from '../stats/extremesOf.ts';
import { total } from '../stats/total.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { readWeights } from './readWeights.ts';

/**
 * The weighted mean of scores (seat-weighted or revenue-weighted average), for `rollUp`: of parents that carry their weights
 * along, it is the mean of all members.
 *
 * `Σ weight * score / Σ weight`
 *
 * @param scores - Scores; missing ones are skipped.
 * @param weights - What each weighs (≥ 0); missing ones are skipped with their score. 1 each if there are none.
 * @returns A number between the lowest and the highest score, or `null` when nothing is observed or nothing weighs anything.
 * @throws RangeError if a weight is negative, or the sum is beyond the doubles; TypeError if something is not a number, or
 * the columns are of unequal length.
 *
 * @example
 * ```ts
 * import { meanScore } from 'engagement-metrics/score';
 * meanScore([80, 40, null], [3, 1, 5]); // => 70
 * ```
 */
export function meanScore(scores: Column, weights?: Column): number | null {
  const where = 'meanScore';
  const values = readColumn(where, 'scores', scores);
  const given = readWeights(where, weights, values.length);
  const { largest } = extremesOf(given);
  const unit = largest > 1e-150 && largest < 1e150 ? 1 : largest; // so that neither products nor sums leave the doubles
  // A missing score makes its weight NaN, as a missing weight does its product, and both sums skip it.
  const shares = given.map((weight, i) => weight / unit + 0 * values[i]!);
  const whole = total(shares);
  const sum = whole.sum + whole.error;
  if (!(sum > 0)) return null;
  const products = total(shares.map((share, i) => share * values[i]!));
  const mean = (products.sum + products.error) / sum;
  if (!Number.isFinite(mean)) refuse('ERR_OVERFLOW', where, 'scores', 'add up beyond the largest double');
  // Of what weighs something; rounding may lead past an end.
  const { smallest, largest: highest } = extremesOf(values.map((value, i) => (shares[i]! > 0 ? value : NaN)));
  return Math.max(smallest, Math.min(highest, mean)) + 0; // never -0
}
