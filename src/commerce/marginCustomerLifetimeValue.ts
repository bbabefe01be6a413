import { count } from '../check/count.ts';
import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import { lifetimeValue } from './lifetimeValue.ts';

/** What {@link marginCustomerLifetimeValue} is computed from. */
export interface MarginCustomerLifetimeValueInput {
  /** Revenue per order (money, ≥ 0). */
  readonly averageOrderValue: number;
  /** Orders per customer and period (≥ 0). */
  readonly purchaseFrequency: number;
  /** How long a customer stays, in the same period (≥ 0). */
  readonly lifespan: number;
  /** What of the revenue is left after the cost of what was sold (fraction, at most 1; a loss is negative). */
  readonly grossMargin: number;
}

/**
 * Customer lifetime value as margin (CLV, LTV, contribution; the simple form): what a customer contributes from the first
 * order to the last. It, not the revenue, is what a customer may cost.
 *
 * `averageOrderValue * purchaseFrequency * lifespan * grossMargin`, not discounted. The period is free but must be one.
 *
 * @returns Money.
 * @throws RangeError if an input but the margin is negative, `grossMargin` is above 1, or the product is beyond the largest
 * double.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008, chapter 5.
 *
 * @example
 * ```ts
 * import { marginCustomerLifetimeValue } from 'engagement-metrics/commerce';
 * const customer = { averageOrderValue: 300, purchaseFrequency: 5 / 3, lifespan: 3 };
 * marginCustomerLifetimeValue({ ...customer, grossMargin: 0.4 }); // => 600
 * ```
 */
export function marginCustomerLifetimeValue({
  averageOrderValue,
  purchaseFrequency,
  lifespan,
  grossMargin,
}: MarginCustomerLifetimeValueInput): number {
  const where = 'marginCustomerLifetimeValue';
  count(where, { averageOrderValue, purchaseFrequency, lifespan });
  finite(where, { grossMargin });
  if (grossMargin > 1) refuse('ERR_OUT_OF_RANGE', where, 'grossMargin', `is ${String(grossMargin)}, above 1`);
  // The least with the largest, so that only a result beyond the doubles is one.
  const factors = [averageOrderValue, purchaseFrequency, lifespan, Math.abs(grossMargin)].sort((a, b) => a - b);
  const [first = 0, second = 0, third = 0, fourth = 0] = factors;
  const value = first * fourth * (second * third);
  return lifetimeValue(where, 'averageOrderValue', grossMargin < 0 ? -value : value);
}
