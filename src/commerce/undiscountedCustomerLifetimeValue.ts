import { checkConvergence } from './checkConvergence.ts';
import { lifetimeValue } from './lifetimeValue.ts';

/** What {@link undiscountedCustomerLifetimeValue} is computed from. */
export interface UndiscountedCustomerLifetimeValueInput {
  /** What a customer contributes per period (money a period; a loss is negative). */
  readonly margin: number;
  /** Probability to stay from one period to the next (fraction, from 0 to below 1). */
  readonly retentionRate: number;
}

/**
 * Customer lifetime value without discounting, first margin now (CLV, LTV; margin over churn): the margins of a customer
 * added up as if a later one were worth as much.
 *
 * `margin / (1 - retentionRate)`, in the currency of the margin: margin times the expected lifetime of 1 / churn periods.
 *
 * @returns Money.
 * @throws RangeError if an input is not finite, or `retentionRate` is not from 0 to below 1.
 * @see Sunil Gupta, Donald Lehmann, "Customers as Assets", Journal of Interactive Marketing, 2003.
 *
 * @example
 * ```ts
 * import { undiscountedCustomerLifetimeValue } from 'engagement-metrics/commerce';
 * undiscountedCustomerLifetimeValue({ margin: 100, retentionRate: 0.75 }); // => 400
 * ```
 */
export function undiscountedCustomerLifetimeValue({
  margin,
  retentionRate,
}: UndiscountedCustomerLifetimeValueInput): number {
  const where = 'undiscountedCustomerLifetimeValue';
  return lifetimeValue(where, 'margin', margin / checkConvergence(where, margin, retentionRate, 0));
}
