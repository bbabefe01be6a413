import { count } from '../check/count.ts';
import { proportion } from '../check/proportion.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link customerRetentionRate} is computed from. */
export interface CustomerRetentionRateInput {
  /** Customers when the period starts (≥ 0). */
  readonly customersAtStart: number;
  /** Customers when the period ends (≥ 0). */
  readonly customersAtEnd: number;
  /** Those of `customersAtEnd` who were no customers at the start: present at the end, not merely acquired. */
  readonly newAtEnd: number;
}

/**
 * Customer retention rate (CRR): the share of the customers at the start of a period who are customers at its end.
 *
 * `(customersAtEnd - newAtEnd) / customersAtStart`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when there were no customers at the start.
 * @throws RangeError if a count is negative, `newAtEnd` exceeds `customersAtEnd` (then it counts the acquired, also
 * those who left again), or more are retained than there were (then it counts the reactivated).
 * @see Paul Farris, Neil Bendle, Phillip Pfeifer, David Reibstein, "Marketing Metrics", 2nd ed., 2010, chapter 5.
 *
 * @example
 * ```ts
 * import { customerRetentionRate } from 'engagement-metrics/retention';
 * customerRetentionRate({ customersAtStart: 200, customersAtEnd: 220, newAtEnd: 40 }); // => 0.9
 * customerRetentionRate({ customersAtStart: 200, customersAtEnd: 30, newAtEnd: 40 }); // throws ERR_OUT_OF_RANGE
 * ```
 */
export function customerRetentionRate({
  customersAtStart,
  customersAtEnd,
  newAtEnd,
}: CustomerRetentionRateInput): number | null {
  const where = 'customerRetentionRate';
  count(where, { customersAtStart });
  proportion(where, { newAtEnd }, { customersAtEnd });
  const retained = customersAtEnd - newAtEnd;
  if (retained > customersAtStart) {
    const fact = `- newAtEnd ${String(retained)} exceeds customersAtStart ${String(customersAtStart)}`;
    refuse('ERR_OUT_OF_RANGE', where, 'customersAtEnd', fact);
  }
  return proportion(where, { retained }, { customersAtStart });
}
