import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { extentOf } from './extentOf.ts';

/** From where to where a column reaches. */
export interface Extent {
  /** How many values are observed. */
  readonly count: number;
  /** How many are missing. */
  readonly missing: number;
  /** The smallest observed value. */
  readonly smallest: number;
  /** The largest observed value. */
  readonly largest: number;
}

/**
 * The smallest and the largest value of a column.
 *
 * @param values - Numbers; missing ones are skipped and counted.
 * @returns `null` when nothing is observed.
 * @throws TypeError if a value is not a number.
 *
 * @example
 * ```ts
 * import { extent } from 'engagement-metrics/stats';
 * extent([3, null, 1, 2]); // => { count: 3, missing: 1, smallest: 1, largest: 3 }
 * ```
 */
export function extent(values: Column): Extent | null {
  const column = readColumn('extent', 'values', values);
  const { count, smallest, largest } = extentOf(column);
  return count === 0 ? null : { count, missing: column.length - count, smallest, largest };
}
