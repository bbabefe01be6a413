import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link expectedLifetime} is computed from. */
export interface ExpectedLifetimeInput {
  /** The churn rate of a period, the same in each (0 to 1). */
  readonly churnRate: number;
}

/**
 * Expected customer lifetime: how many periods a customer stays on average if each period loses the same share.
 *
 * `1 / churnRate`, at least 1 period: the first one counts. Real cohorts lose most in the beginning and few later, so that
 * the churn of all customers together gives a lifetime that fits none of them.
 *
 * @returns Periods of the length that the rate is of, or `null` when nobody leaves.
 * @throws RangeError if `churnRate` is not between 0 and 1.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008, chapter 5.
 *
 * @example
 * ```ts
 * import { expectedLifetime } from 'engagement-metrics/retention';
 * expectedLifetime({ churnRate: 0.05 }); // => 20
 * expectedLifetime({ churnRate: 0 }); // => null
 * ```
 */
export function expectedLifetime({ churnRate }: ExpectedLifetimeInput): number | null {
  const where = 'expectedLifetime';
  count(where, { churnRate });
  if (churnRate > 1) refuse('ERR_OUT_OF_RANGE', where, 'churnRate', `is ${String(churnRate)}, above 1`);
  return ratio(where, { '1 / churnRate': 1 }, { churnRate });
}
