import { proportion } from '../check/proportion.ts';

/** What {@link customerChurnRate} is computed from. */
export interface CustomerChurnRateInput {
  /** Customers when the period starts (≥ 0). */
  readonly customersAtStart: number;
  /** Those of them who are no customers when it ends (≥ 0, at most `customersAtStart`). */
  readonly customersLost: number;
}

/**
 * Customer churn rate (logo churn, cohort form): the share of the customers at the start of a period who are lost at
 * its end. Customers who came within the period do not count, so growth does not move it.
 *
 * `customersLost / customersAtStart`, between 0 and 1; with customer retention it adds up to 1. A proportion: a Wilson
 * interval fits it.
 *
 * @returns A fraction, or `null` when there were no customers at the start.
 * @throws RangeError if a count is negative, or more are lost than there were.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { customerChurnRate } from 'engagement-metrics/retention';
 * customerChurnRate({ customersAtStart: 1000, customersLost: 50 }); // => 0.05
 * ```
 */
export function customerChurnRate({ customersAtStart, customersLost }: CustomerChurnRateInput): number | null {
  return proportion('customerChurnRate', { customersLost }, { customersAtStart });
}
