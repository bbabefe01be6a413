import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { sortedValues } from './sortedValues.ts';

/**
 * The ranks of a column: 1 for the smallest value; equal values share the mean of their ranks.
 *
 * @param values - Numbers; missing ones have no rank.
 * @returns A rank for every value, `NaN` where it is missing.
 * @throws TypeError if a value is not a number.
 *
 * @example
 * ```ts
 * import { ranks } from 'engagement-metrics/stats';
 * ranks([30, 10, null, 10]); // => Float64Array.of(3, 1.5, NaN, 1.5)
 * ```
 */
export function ranks(values: Column): Float64Array {
  const column = readColumn('ranks', 'values', values);
  const sorted = sortedValues(column);
  const rankOf = new Map<number, number>();
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    while (sorted[end] === sorted[first]) end++;
    rankOf.set(sorted[first]!, (first + 1 + end) / 2); // the mean of the ranks first + 1 to end
  }
  return Float64Array.from(column, (value) => rankOf.get(value) ?? NaN);
}
