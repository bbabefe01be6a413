import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link customerLifetimeValue} is computed from. */
export interface CustomerLifetimeValueInput {
  /** Revenue per order (money, ≥ 0). Hand in the margin per order for the margin's lifetime value. */
  readonly averageOrderValue: number;
  /** Orders per customer and period (≥ 0). */
  readonly purchaseFrequency: number;
  /** How long a customer stays, in the same period (≥ 0). */
  readonly lifespan: number;
}

/**
 * Customer lifetime value (CLV, LTV; the simple form): what a customer spends from the first order to the last.
 *
 * `averageOrderValue * purchaseFrequency * lifespan`, at least 0: revenue, not margin, and not discounted. The period
 * is free but must be one: orders a month and a lifespan in months, or orders a year and years.
 *
 * @returns Money.
 * @throws RangeError if an input is negative, or the product is beyond the largest double.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008, chapter 5.
 *
 * @example
 * ```ts
 * import { customerLifetimeValue } from 'engagement-metrics/commerce';
 * customerLifetimeValue({ averageOrderValue: 300, purchaseFrequency: 5 / 3, lifespan: 3 }); // => 1500
 * ```
 */
export function customerLifetimeValue({
  averageOrderValue,
  purchaseFrequency,
  lifespan,
}: CustomerLifetimeValueInput): number {
  const where = 'customerLifetimeValue';
  count(where, { averageOrderValue, purchaseFrequency, lifespan });
  // The least first with the largest, so that only a result beyond the doubles is one; never -0.
  const [least = 0, middle = 0, most = 0] = [averageOrderValue, purchaseFrequency, lifespan].sort((a, b) => a - b);
  const value = least * most * middle + 0;
  if (value < Infinity) return value;
  return refuse('ERR_OVERFLOW', where, 'averageOrderValue', 'gives a lifetime value beyond the largest double');
}
