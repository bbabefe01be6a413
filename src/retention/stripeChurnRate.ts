import { count } from '../check/count.ts';
import { proportion } from '../check/proportion.ts';

/** What {@link stripeChurnRate} is computed from. */
export interface StripeChurnRateInput {
  /** Customers when the period starts, which at Stripe is 30 days ago (≥ 0). */
  readonly customersAtStart: number;
  /** Customers who came within the period (≥ 0). */
  readonly customersNew: number;
  /** All who left within it, of either kind (≥ 0, at most both together). */
  readonly customersLost: number;
}

/**
 * Churn rate as Stripe Billing has it (subscriber churn rate): the share of all who were customers at some time of the
 * period who left within it.
 *
 * `customersLost / (customersAtStart + customersNew)`, between 0 and 1. A proportion: a Wilson interval fits it. Those who
 * just came had less time to leave, so growth lowers it.
 *
 * @returns A fraction, or `null` when there were no customers.
 * @throws RangeError if a count is negative, or more are lost than there ever were.
 * @see Stripe, "Calculating churn rate in Billing", support page.
 *
 * @example
 * ```ts
 * import { stripeChurnRate } from 'engagement-metrics/retention';
 * stripeChurnRate({ customersAtStart: 1000, customersNew: 500, customersLost: 62 }); // ~> 0.0413
 * ```
 */
export function stripeChurnRate({
  customersAtStart,
  customersNew,
  customersLost,
}: StripeChurnRateInput): number | null {
  const where = 'stripeChurnRate';
  count(where, { customersAtStart, customersNew });
  return proportion(where, { customersLost }, { 'customersAtStart + customersNew': customersAtStart + customersNew });
}
