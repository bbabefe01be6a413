import { refuse } from '../check/refuse.ts';
import { extremesOf } from '../stats/extremesOf.ts';
import { total } from '../stats/total.ts';
import type { Column } from '../table/types.ts';
import { readCounts } from '../table/readCounts.ts';
import type { RateColumns, RateOfUnits } from './types.ts';
import { wholeUnits } from './wholeUnits.ts';

/** What {@link weightedMeanRate} is computed from. */
export interface WeightedMeanRateInput extends RateColumns {
  /** What each unit counts, such as the followers of each channel (≥ 0). */
  readonly weights: Column;
}

/**
 * Weighted mean of rates (audience-weighted mean, directly standardised rate): the mean of the rates of units that count by
 * a size of your choice.
 *
 * `Σ weight * (numerator / denominator) / Σ weight`, between the smallest and the largest rate of a unit that weighs
 * anything. Weighted by the denominators it is the pooled rate, with equal weights the mean of rates.
 *
 * @returns The rate, or `null` in its place when nothing weighs anything or a unit that does has a denominator of 0, and
 * how many units are missing.
 * @throws RangeError if a value is negative, or the result is beyond the largest double; TypeError if a value is no number,
 * or the columns are not of one length.
 * @see Norman Breslow, Nicholas Day, "Statistical Methods in Cancer Research", volume II, 1987, chapter 2.
 *
 * @example
 * ```ts
 * import { weightedMeanRate } from 'engagement-metrics/inference';
 * const channels = { numerators: [40, 90], denominators: [1000, 3000], weights: [1, 3] };
 * weightedMeanRate(channels); // => { rate: 0.0325, observed: 2, missing: 0 }
 * ```
 */
export function weightedMeanRate({ numerators, denominators, weights }: WeightedMeanRateInput): RateOfUnits {
  const where = 'weightedMeanRate';
  const { columns, observed, missing } = wholeUnits(where, {
    numerators: readCounts(where, 'numerators', numerators),
    denominators: readCounts(where, 'denominators', denominators),
    weights: readCounts(where, 'weights', weights),
  });
  const [above, below, weighing] = columns as [Float64Array, Float64Array, Float64Array];
  const { largest } = extremesOf(weighing);
  const isUndefined = weighing.some((weight, i) => weight > 0 && below[i] === 0);
  if (!(largest > 0) || isUndefined) return { rate: null, observed, missing };
  // Of the largest, so that no sum of weights is beyond the doubles. Who weighs nothing may have no rate: NaN is skipped.
  const shares = weighing.map((weight) => weight / largest);
  const rates = total(shares.map((share, i) => share * (above[i]! / below[i]!)));
  const all = total(shares);
  const rate = (rates.sum + rates.error) / (all.sum + all.error);
  if (!(rate < Infinity)) refuse('ERR_OVERFLOW', where, 'numerators', 'makes the result overflow');
  return { rate, observed, missing };
}
