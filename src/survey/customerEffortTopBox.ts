import type { Column } from '../table/types.ts';
import { readRatings } from './readRatings.ts';
import { topBox } from './topBox.ts';
import { towards } from './towards.ts';
import type { TopBox } from './types.ts';

/** What {@link customerEffortTopBox} is computed from. */
export interface CustomerEffortTopBoxInput {
  /** Answers, from `low` to `high`; who gave none is missing. */
  readonly ratings: Column;
  /** The lowest answer of the scale (below `high`). */
  readonly low: number;
  /** The highest. */
  readonly high: number;
  /** Which answers are good: `'higher'` for "they made it easy" (CES 2.0), `'lower'` for "how much effort" (CES 1.0). */
  readonly better: 'higher' | 'lower';
  /** The least easy rating that still counts as easy (on the scale): 5 on 1 to 7 where higher is better. */
  readonly easyFrom: number;
}

/**
 * Customer effort score (CES, top-box, "% agree"): the share of those who answered who found it easy.
 *
 * `easy / answered`, between 0 and 1; easy are the ratings from `easyFrom` on towards the better end. A proportion: a
 * Wilson interval fits `chosen` of `answered`.
 *
 * @returns The share and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating or `easyFrom` is off the scale; TypeError if one is not a number, or `better` is neither
 * way.
 * @see Matthew Dixon, Nick Toman, Rick DeLisi, "The Effortless Experience", 2013.
 *
 * @example
 * ```ts
 * import { customerEffortTopBox } from 'engagement-metrics/survey';
 * const definition = { low: 1, high: 7, better: 'higher', easyFrom: 5 } as const;
 * customerEffortTopBox({ ratings: [7, 6, 4, null, 5], ...definition })?.share; // => 0.75
 * ```
 */
export function customerEffortTopBox({
  ratings,
  low,
  high,
  better,
  easyFrom,
}: CustomerEffortTopBoxInput): TopBox | null {
  const where = 'customerEffortTopBox';
  const direction = towards(where, better);
  return topBox(readRatings(where, ratings, low, high, { easyFrom }), easyFrom, direction);
}
