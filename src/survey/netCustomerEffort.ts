import { refuse } from '../check/refuse.ts';
import type { Column } from '../table/types.ts';
import { netRating } from './netRating.ts';
import { readRatings } from './readRatings.ts';
import { towards } from './towards.ts';
import type { NetRating } from './types.ts';

/** What {@link netCustomerEffort} is computed from. */
export interface NetCustomerEffortInput {
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
  /** The least hard rating that still counts as hard (on the scale, worse than `easyFrom`): 3 on that scale. */
  readonly hardFrom: number;
}

/**
 * Net customer effort score (net CES, the CES index): who found it easy less who found it hard, per hundred who answered.
 *
 * `100 * (easy - hard) / answered`, points from -100 to 100, where 100 is easy for all, whichever way the scale runs.
 *
 * @returns The score and its counts, or `null` when nobody answered.
 * @throws RangeError if a rating or a box is off the scale, or the boxes overlap; TypeError if one is not a number, or
 * `better` is neither way.
 * @see Matthew Dixon, Nick Toman, Rick DeLisi, "The Effortless Experience", 2013.
 *
 * @example
 * ```ts
 * import { netCustomerEffort } from 'engagement-metrics/survey';
 * const definition = { low: 1, high: 7, better: 'higher', easyFrom: 5, hardFrom: 3 } as const;
 * netCustomerEffort({ ratings: [7, 6, 5, 4, 1], ...definition })?.score; // => 40
 * ```
 */
export function netCustomerEffort({
  ratings,
  low,
  high,
  better,
  easyFrom,
  hardFrom,
}: NetCustomerEffortInput): NetRating | null {
  const where = 'netCustomerEffort';
  const direction = towards(where, better);
  const values = readRatings(where, ratings, low, high, { easyFrom, hardFrom });
  if (hardFrom * direction >= easyFrom * direction) {
    refuse('ERR_OUT_OF_RANGE', where, 'hardFrom', `${String(hardFrom)} is not worse than easyFrom ${String(easyFrom)}`);
  }
  return netRating(values, easyFrom, hardFrom, direction);
}
