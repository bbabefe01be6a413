import { meanOf } from '../stats/meanOf.ts';
import type { Column } from '../table/types.ts';
import { readRatings } from './readRatings.ts';
import type { RatingMean } from './types.ts';

/** What {@link rescaledCustomerSatisfactionMean} is computed from. */
export interface RescaledCustomerSatisfactionMeanInput {
  /** Answers, from `low` to `high`; who gave none is missing. */
  readonly ratings: Column;
  /** The lowest answer of the scale, the least satisfied (below `high`). */
  readonly low: number;
  /** The highest, the most satisfied. */
  readonly high: number;
}

/** A mean of ratings, which also says how high that is on any scale. */
export interface RescaledRatingMean extends RatingMean {
  /** Where the mean lies between the lowest answer (0) and the highest (1). */
  readonly rescaled: number;
}

/**
 * Rescaled mean customer satisfaction (CSAT as an average percentage; mean percentage of scale maximum, POMP): how far up
 * the scale the mean answer lies, so that surveys of five, seven and ten points can be laid side by side.
 *
 * `(mean - low) / (high - low)`, between 0 and 1. It is no share of customers: 0.8 is a mean of 4.2 on 1 to 5, however
 * many are satisfied. A 4 of 5 is 0.75 and not 0.8, since the lowest answer is 0.
 *
 * @returns The mean, rescaled and as it is, and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating is off the scale; TypeError if it is not a number.
 * @see Patricia Cohen, Jacob Cohen, Leona Aiken, Stephen West, "The Problem of Units and the Circumstance for POMP",
 * Multivariate Behavioral Research, 1999.
 *
 * @example
 * ```ts
 * import { rescaledCustomerSatisfactionMean } from 'engagement-metrics/survey';
 * const survey = rescaledCustomerSatisfactionMean({ ratings: [5, 4, 4, 3, null], low: 1, high: 5 });
 * survey; // => { rescaled: 0.75, mean: 4, answered: 4, missing: 1 }
 * ```
 */
export function rescaledCustomerSatisfactionMean({
  ratings,
  low,
  high,
}: RescaledCustomerSatisfactionMeanInput): RescaledRatingMean | null {
  const values = readRatings('rescaledCustomerSatisfactionMean', ratings, low, high);
  const { count, mean } = meanOf(values);
  if (count === 0) return null;
  // Halves, since the way from end to end may be beyond the doubles.
  const rescaled = (mean / 2 - low / 2) / (high / 2 - low / 2);
  return { rescaled, mean, answered: count, missing: values.length - count };
}
