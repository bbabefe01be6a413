import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { quantilesOf } from './quantilesOf.ts';

/**
 * Quantiles of a column (type 7, the default of R, NumPy and spreadsheets): linear between neighbouring values.
 *
 * With the observed values sorted as `x[0] … x[n - 1]` and `h = (n - 1) * p`, it is
 * `x[⌊h⌋] + (h - ⌊h⌋) * (x[⌊h⌋ + 1] - x[⌊h⌋])`. They are selected, not sorted.
 *
 * @param values - Numbers; missing ones are skipped.
 * @param probabilities - Which quantiles, each from 0 to 1: 0.5 is the median.
 * @returns As many numbers as probabilities, or `null` when nothing is observed.
 * @throws RangeError if a probability is not between 0 and 1; TypeError if a value is not a number.
 * @see Rob Hyndman, Yanan Fan, "Sample Quantiles in Statistical Packages", 1996.
 *
 * @example
 * ```ts
 * import { quantiles } from 'engagement-metrics/stats';
 * quantiles([4, 1, null, 2, 3], [0, 0.25, 0.5]); // => [1, 1.75, 2.5]
 * ```
 */
export function quantiles(values: Column, probabilities: readonly number[]): number[] | null {
  const where = 'quantiles';
  const column = readColumn(where, 'values', values);
  const wanted = list(where, 'probabilities', probabilities);
  wanted.forEach((p, i) => {
    const argument = `probabilities[${String(i)}]`;
    if (typeof p !== 'number') refuse('ERR_TYPE', where, argument, 'is not a number');
    if (!(p >= 0 && p <= 1)) refuse('ERR_OUT_OF_RANGE', where, argument, `is ${String(p)}, not between 0 and 1`);
  });
  return quantilesOf(column, wanted);
}
