import { meanOf } from '../stats/meanOf.ts';
import type { Column } from '../table/types.ts';
import { readRatings } from './readRatings.ts';
import type { RatingMean } from './types.ts';

/** What {@link customerSatisfactionMean} is computed from. */
export interface CustomerSatisfactionMeanInput {
  /** Answers, from `low` to `high`; who gave none is missing. */
  readonly ratings: Column;
  /** The lowest answer of the scale, the least satisfied (below `high`). */
  readonly low: number;
  /** The highest, the most satisfied. */
  readonly high: number;
}

/**
 * Mean customer satisfaction (CSAT as an average rating, "CSAT 4.2"): the mean answer of those who answered.
 *
 * `Σ ratings / answered`, between `low` and `high`, so it says nothing without its scale. The share of the satisfied,
 * "CSAT 84 %", is another metric, and the mean does not determine it.
 *
 * @returns The mean and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating is off the scale; TypeError if it is not a number.
 * @see Paul Farris, Neil Bendle, Phillip Pfeifer, David Reibstein, "Marketing Metrics", 2nd ed., 2010, chapter 2.
 *
 * @example
 * ```ts
 * import { customerSatisfactionMean } from 'engagement-metrics/survey';
 * customerSatisfactionMean({ ratings: [5, 4, 4, 3, null], low: 1, high: 5 }); // => { mean: 4, answered: 4, missing: 1 }
 * ```
 */
export function customerSatisfactionMean({ ratings, low, high }: CustomerSatisfactionMeanInput): RatingMean | null {
  const values = readRatings('customerSatisfactionMean', ratings, low, high);
  const { count, mean } = meanOf(values);
  return count === 0 ? null : { mean, answered: count, missing: values.length - count };
}
