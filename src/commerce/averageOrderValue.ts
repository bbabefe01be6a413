import { ratio } from '../check/ratio.ts';

/** What {@link averageOrderValue} is computed from. */
export interface AverageOrderValueInput {
  /** Revenue of the orders (money, ≥ 0). */
  readonly revenue: number;
  /** How many orders brought it (≥ 0). */
  readonly orders: number;
}

/**
 * Average order value (AOV): revenue per order.
 *
 * `revenue / orders`, at least 0, in the currency of the revenue.
 *
 * @returns Money, or `null` when there were no orders.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Klaviyo API, the average order value of its predictive analytics.
 *
 * @example
 * ```ts
 * import { averageOrderValue } from 'engagement-metrics/commerce';
 * averageOrderValue({ revenue: 93.87, orders: 2 }); // => 46.935
 * ```
 */
export function averageOrderValue({ revenue, orders }: AverageOrderValueInput): number | null {
  return ratio('averageOrderValue', { revenue }, { orders });
}
