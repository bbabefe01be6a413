import { ratio } from '../check/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import { readCounts } from '../table/readCounts.ts';
import type { RateColumns, RateOfUnits } from './types.ts';
import { wholeUnits } from './wholeUnits.ts';

/**
 * Pooled rate (ratio of sums, overall rate): the rate of all units taken together, in which each counts by its size. The
 * rate to report of a total.
 *
 * `Σ numerators / Σ denominators`, between the smallest and the largest rate of a unit. Two reports of it are merged by
 * adding up numerators and denominators; the other means of rates cannot be.
 *
 * @returns The rate, or `null` in its place when the denominators add up to 0, and how many units are missing.
 * @throws RangeError if a value is negative, or the result is beyond the largest double; TypeError if a value is no number,
 * or the columns are not of one length.
 * @see Norman Breslow, Nicholas Day, "Statistical Methods in Cancer Research", volume II, 1987, chapter 2.
 *
 * @example
 * ```ts
 * import { pooledRate } from 'engagement-metrics/inference';
 * const posts = { numerators: [100, 50, null], denominators: [1000, 10_000, 700] };
 * pooledRate(posts); // => { rate: 150 / 11_000, observed: 2, missing: 1 }
 * ```
 */
export function pooledRate({ numerators, denominators }: RateColumns): RateOfUnits {
  const where = 'pooledRate';
  const { columns, observed, missing } = wholeUnits(where, {
    numerators: readCounts(where, 'numerators', numerators),
    denominators: readCounts(where, 'denominators', denominators),
  });
  const above = sumOf(where, 'numerators', columns[0]!).sum;
  const below = sumOf(where, 'denominators', columns[1]!).sum;
  return { rate: ratio(where, { numerators: above }, { denominators: below }), observed, missing };
}
