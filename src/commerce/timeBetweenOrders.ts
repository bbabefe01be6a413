import { refuse } from '../check/refuse.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import { sortedValues } from '../stats/sortedValues.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** How far apart orders are. */
export interface OrderGaps {
  /** The median gap, in the unit of the times. */
  readonly median: number;
  /** How many gaps it is the median of. */
  readonly gaps: number;
  /** How many orders have no time. */
  readonly missing: number;
}

/**
 * Time between orders (inter-purchase time, IPT; order gap): the median gap between the orders of one customer.
 *
 * The median of `t[i + 1] - t[i]` over the times in their order, at least 0, in their unit: milliseconds for
 * milliseconds. The gap since the last order is not in it, since nobody knows yet how long it will be.
 *
 * @param orderTimes - When one customer ordered, in any order.
 * @returns The median and its counts, or `null` when there are fewer than two orders.
 * @throws TypeError if a time is not a number; RangeError if a gap is beyond the largest double.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008.
 *
 * @example
 * ```ts
 * import { timeBetweenOrders } from 'engagement-metrics/commerce';
 * const day = 86_400_000;
 * timeBetweenOrders([0, 30 * day, 40 * day, 100 * day]); // => { median: 30 * 86_400_000, gaps: 3, missing: 0 }
 * timeBetweenOrders([0]); // => null
 * ```
 */
export function timeBetweenOrders(orderTimes: Column): OrderGaps | null {
  const where = 'timeBetweenOrders';
  const times = readColumn(where, 'orderTimes', orderTimes);
  const sorted = sortedValues(times);
  const gaps = sorted.subarray(1).map((time, i) => time - sorted[i]!);
  if (gaps.includes(Infinity)) refuse('ERR_OVERFLOW', where, 'orderTimes', 'are too far apart for the doubles');
  const [median] = quantilesOf(gaps, [0.5]) ?? [];
  return median === undefined ? null : { median, gaps: gaps.length, missing: times.length - sorted.length };
}
