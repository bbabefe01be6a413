import { extentOf } from '../stats/extentOf.ts';
import { total } from '../stats/total.ts';
import type { Column } from '../table/types.ts';
import { readCounts } from '../table/readCounts.ts';

/** How much a weighted sample says. */
export interface EffectiveSampleSize {
  /** How many answers of equal weight say as much (from 1 to `observed`). */
  readonly effective: number;
  /** How many weights there are. */
  readonly observed: number;
  /** How many are missing. */
  readonly missing: number;
}

/**
 * Effective sample size (Kish; `effective` is n over the design effect, deff): how many answers of equal weight say as
 * much as these weighted ones.
 *
 * `(Σ weights)² / Σ weights²`, at most the number of weights, which it is where all are equal.
 *
 * @param weights - What each answer weighs (≥ 0); hand in those of the answers that you have.
 * @returns The size and the counts, or `null` when nothing weighs anything.
 * @throws RangeError if a weight is negative; TypeError if it is not a number.
 * @see Leslie Kish, "Survey Sampling", 1965.
 *
 * @example
 * ```ts
 * import { effectiveSampleSize } from 'engagement-metrics/survey';
 * effectiveSampleSize([1, 1, 1, 3]); // => { effective: 3, observed: 4, missing: 0 }
 * ```
 */
export function effectiveSampleSize(weights: Column): EffectiveSampleSize | null {
  const values = readCounts('effectiveSampleSize', 'weights', weights);
  const { count, largest } = extentOf(values);
  if (count === 0 || largest === 0) return null;
  // Of the largest, so that no square is beyond the doubles and equal weights are 1 to the bit.
  const shares = values.map((weight) => weight / largest);
  const { sum, error } = total(shares);
  const squares = total(shares.map((share) => share * share));
  const effective = (sum + error) ** 2 / (squares.sum + squares.error);
  return { effective: Math.max(1, Math.min(count, effective)), observed: count, missing: values.length - count };
}
