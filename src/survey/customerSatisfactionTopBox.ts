import type { Column } from '../table/types.ts';
import { readRatings } from './readRatings.ts';
import { topBox } from './topBox.ts';
import type { TopBox } from './types.ts';

/** What {@link customerSatisfactionTopBox} is computed from. */
export interface CustomerSatisfactionTopBoxInput {
  /** Answers, from `low` to `high`; who gave none is missing. */
  readonly ratings: Column;
  /** The lowest answer of the scale, the least satisfied (below `high`). */
  readonly low: number;
  /** The highest, the most satisfied. */
  readonly high: number;
  /** The lowest rating that counts as satisfied (on the scale): 4 for the top two boxes of 1 to 5. */
  readonly satisfiedFrom: number;
}

/**
 * Customer satisfaction score (CSAT, top-box; with two boxes top-two-box, T2B): the share of those who answered who are
 * satisfied. It is the usual meaning of "CSAT 84 %"; "CSAT 4.2" is the mean.
 *
 * `satisfied / answered`, between 0 and 1: who skipped the question is not in it. A proportion: a Wilson interval fits
 * `chosen` of `answered`.
 *
 * @returns The share and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating or `satisfiedFrom` is off the scale; TypeError if one is not a number.
 * @see Paul Farris, Neil Bendle, Phillip Pfeifer, David Reibstein, "Marketing Metrics", 2nd ed., 2010, chapter 2.
 *
 * @example
 * ```ts
 * import { customerSatisfactionTopBox } from 'engagement-metrics/survey';
 * const ratings = [5, 4, 4, 3, null];
 * customerSatisfactionTopBox({ ratings, low: 1, high: 5, satisfiedFrom: 4 }); // => { share: 0.75, chosen: 3, answered: 4, missing: 1 }
 * ```
 */
export function customerSatisfactionTopBox({
  ratings,
  low,
  high,
  satisfiedFrom,
}: CustomerSatisfactionTopBoxInput): TopBox | null {
  const values = readRatings('customerSatisfactionTopBox', ratings, low, high, { satisfiedFrom });
  return topBox(values, satisfiedFrom, 1);
}
