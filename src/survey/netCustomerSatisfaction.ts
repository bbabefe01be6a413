import { refuse } from '../check/refuse.ts';
import type { Column } from '../table/types.ts';
import { netRating } from './netRating.ts';
import { readRatings } from './readRatings.ts';
import type { NetRating } from './types.ts';

/** What {@link netCustomerSatisfaction} is computed from. */
export interface NetCustomerSatisfactionInput {
  /** Answers, from `low` to `high`; who gave none is missing. */
  readonly ratings: Column;
  /** The lowest answer of the scale, the least satisfied (below `high`). */
  readonly low: number;
  /** The highest, the most satisfied. */
  readonly high: number;
  /** The lowest rating that counts as satisfied (on the scale). */
  readonly satisfiedFrom: number;
  /** The highest rating that counts as dissatisfied (on the scale, below `satisfiedFrom`). */
  readonly dissatisfiedTo: number;
}

/**
 * Net customer satisfaction (net CSAT, NSAT): the satisfied less the dissatisfied, per hundred who answered.
 *
 * `100 * (satisfied - dissatisfied) / answered`, points from -100 to 100. It is no Net Promoter Score, which asks
 * another question on another scale.
 *
 * @returns The score and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating or a box is off the scale, or the boxes overlap; TypeError if one is not a number.
 * @see Paul Farris, Neil Bendle, Phillip Pfeifer, David Reibstein, "Marketing Metrics", 2nd ed., 2010, chapter 2, on
 * the shares that it nets.
 *
 * @example
 * ```ts
 * import { netCustomerSatisfaction } from 'engagement-metrics/survey';
 * const definition = { low: 1, high: 5, satisfiedFrom: 4, dissatisfiedTo: 2 };
 * netCustomerSatisfaction({ ratings: [5, 4, 4, 1], ...definition })?.score; // => 50
 * ```
 */
export function netCustomerSatisfaction({
  ratings,
  low,
  high,
  satisfiedFrom,
  dissatisfiedTo,
}: NetCustomerSatisfactionInput): NetRating | null {
  const where = 'netCustomerSatisfaction';
  const values = readRatings(where, ratings, low, high, { satisfiedFrom, dissatisfiedTo });
  if (dissatisfiedTo >= satisfiedFrom) {
    const fact = `${String(dissatisfiedTo)} is not below satisfiedFrom ${String(satisfiedFrom)}`;
    refuse('ERR_OUT_OF_RANGE', where, 'dissatisfiedTo', fact);
  }
  return netRating(values, satisfiedFrom, dissatisfiedTo, 1);
}
