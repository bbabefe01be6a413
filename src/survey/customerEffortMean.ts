import { meanOf } from '../stats/meanOf.ts';
import type { Column } from '../table/types.ts';
import { readRatings } from './readRatings.ts';
import { towards } from './towards.ts';
import type { RatingMean } from './types.ts';

/** What {@link customerEffortMean} is computed from. */
export interface CustomerEffortMeanInput {
  /** Answers, from `low` to `high`; who gave none is missing. */
  readonly ratings: Column;
  /** The lowest answer of the scale (below `high`). */
  readonly low: number;
  /** The highest. */
  readonly high: number;
  /** Which answers are good: `'higher'` for "they made it easy" (CES 2.0), `'lower'` for "how much effort" (CES 1.0). */
  readonly better: 'higher' | 'lower';
}

/** A mean of effort ratings, which also says how easy it was, whichever way the scale runs. */
export interface CustomerEffort extends RatingMean {
  /** Where the mean lies between the worst answer (0) and the best (1). */
  readonly ease: number;
}

/**
 * Customer effort score (CES, mean): the mean answer to "the company made it easy for me" (CES 2.0, usually 1 to 7), or to
 * "how much effort did you have to put forth" (CES 1.0, 1 to 5, where lower is better).
 *
 * `Σ ratings / answered`, between `low` and `high`. Since a mean alone does not say which way it runs, `ease` is
 * `(mean - low) / (high - low)` where higher is better, and `(high - mean) / (high - low)` where lower is.
 *
 * @returns The mean, its ease and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating is off the scale; TypeError if it is not a number, or `better` is neither way.
 * @see Matthew Dixon, Karen Freeman, Nicholas Toman, "Stop Trying to Delight Your Customers", Harvard Business Review,
 * July 2010.
 *
 * @example
 * ```ts
 * import { customerEffortMean } from 'engagement-metrics/survey';
 * const effort = customerEffortMean({ ratings: [7, 6, 4, null, 3], low: 1, high: 7, better: 'higher' });
 * effort; // => { mean: 5, ease: 4 / 6, answered: 4, missing: 1 }
 * ```
 */
export function customerEffortMean({ ratings, low, high, better }: CustomerEffortMeanInput): CustomerEffort | null {
  const where = 'customerEffortMean';
  const worst = towards(where, better) === 1 ? low : high;
  const values = readRatings(where, ratings, low, high);
  const { count, mean } = meanOf(values);
  if (count === 0) return null;
  // Halves, since the way from end to end may be beyond the doubles.
  const ease = Math.abs(mean / 2 - worst / 2) / (high / 2 - low / 2);
  return { mean, ease, answered: count, missing: values.length - count };
}
