import { refuse } from '../check/refuse.ts';
import { meanOf } from '../stats/meanOf.ts';
import { readCounts } from '../table/readCounts.ts';
import type { RateColumns, RateOfUnits } from './types.ts';
import { wholeUnits } from './wholeUnits.ts';

/**
 * Mean of rates (mean of ratios, unweighted or macro average of rates): what the rate of a unit is on average, whatever its
 * size.
 *
 * `Σ (numerators / denominators) / units`, between the smallest and the largest rate of a unit. One small unit moves it as
 * much as a large one; it equals the pooled rate where all denominators are equal.
 *
 * @returns The rate, or `null` in its place when there is no unit or a denominator is 0 (that unit has no rate, so there is
 * no mean: leave it out knowingly, or take the pooled rate), and how many units are missing.
 * @throws RangeError if a value is negative, or the result is beyond the largest double; TypeError if a value is no number,
 * or the columns are not of one length.
 * @see PostHog, documentation of retention insights, where it is one of the averages that may be chosen.
 *
 * @example
 * ```ts
 * import { meanOfRates } from 'engagement-metrics/inference';
 * const posts = { numerators: [100, 50, null], denominators: [1000, 10_000, 700] };
 * const { rate, missing } = meanOfRates(posts);
 * rate; // ~> 0.0525
 * missing; // => 1
 * ```
 */
export function meanOfRates({ numerators, denominators }: RateColumns): RateOfUnits {
  const where = 'meanOfRates';
  const { columns, observed, missing } = wholeUnits(where, {
    numerators: readCounts(where, 'numerators', numerators),
    denominators: readCounts(where, 'denominators', denominators),
  });
  const [above, below] = columns as [Float64Array, Float64Array];
  if (observed === 0 || below.includes(0)) return { rate: null, observed, missing };
  const rate = meanOf(above.map((x, i) => x / below[i]!)).mean;
  if (!(rate < Infinity)) refuse('ERR_OVERFLOW', where, 'numerators', 'makes the result overflow');
  return { rate, observed, missing };
}
