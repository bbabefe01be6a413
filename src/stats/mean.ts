import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { meanOf } from './meanOf.ts';

/**
 * The arithmetic mean of a column, compensated.
 *
 * `sum / count` over what is observed.
 *
 * @param values - Numbers; missing ones are skipped.
 * @returns The mean, or `null` when nothing is observed.
 * @throws TypeError if a value is not a number.
 *
 * @example
 * ```ts
 * import { mean } from 'engagement-metrics/stats';
 * mean([1, null, 2]); // => 1.5
 * mean([]); // => null
 * ```
 */
export function mean(values: Column): number | null {
  const result = meanOf(readColumn('mean', 'values', values));
  return result.count === 0 ? null : result.mean;
}
