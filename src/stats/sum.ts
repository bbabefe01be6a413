import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { sumOf } from './sumOf.ts';

/**
 * The sum of a column, compensated (Neumaier): right to the last digit or so, in whatever order the values come.
 *
 * @param values - Numbers; missing ones are skipped.
 * @returns The sum, or `null` when nothing is observed: what is missing is not zero.
 * @throws TypeError if a value is not a number; RangeError if the sum is beyond the largest double.
 * @see Arnold Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974.
 *
 * @example
 * ```ts
 * import { sum } from 'engagement-metrics/stats';
 * sum([1e16, 1, -1e16]); // => 1
 * sum([0.1, null, 0.2]); // => 0.30000000000000004
 * sum([null]); // => null
 * ```
 */
export function sum(values: Column): number | null {
  const { count, sum: result } = sumOf('sum', 'values', readColumn('sum', 'values', values));
  return count === 0 ? null : result;
}
