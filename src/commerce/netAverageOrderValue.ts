import { proportion } from '../check/proportion.ts';
import { ratio } from '../check/ratio.ts';

/** What {@link netAverageOrderValue} is computed from. */
export interface NetAverageOrderValueInput {
  /** Revenue of the orders before refunds (money, ≥ 0). */
  readonly grossRevenue: number;
  /** What was refunded of these orders, whenever it was (money, ≥ 0, at most `grossRevenue`). */
  readonly refunds: number;
  /** How many orders brought it, the refunded ones among them (≥ 0). */
  readonly orders: number;
}

/**
 * Net average order value (net AOV): revenue per order after refunds.
 *
 * `(grossRevenue - refunds) / orders`, at least 0, in the currency of the revenue; at most the average order value.
 *
 * @returns Money, or `null` when there were no orders.
 * @throws RangeError if an input is negative, or `refunds` exceeds `grossRevenue` (then it counts refunds of other
 * orders).
 * @see After Shopify, sales reports: net sales are gross sales less discounts and returns; its own average order value
 * leaves returns out.
 *
 * @example
 * ```ts
 * import { netAverageOrderValue } from 'engagement-metrics/commerce';
 * netAverageOrderValue({ grossRevenue: 10_000, refunds: 1000, orders: 200 }); // => 45
 * ```
 */
export function netAverageOrderValue({ grossRevenue, refunds, orders }: NetAverageOrderValueInput): number | null {
  const where = 'netAverageOrderValue';
  proportion(where, { refunds }, { grossRevenue });
  return ratio(where, { grossRevenue: grossRevenue - refunds }, { orders });
}
