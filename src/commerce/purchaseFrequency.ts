import { proportion } from '../check/proportion.ts';
import { ratio } from '../check/ratio.ts';

/** What {@link purchaseFrequency} is computed from. */
export interface PurchaseFrequencyInput {
  /** Orders in the period (≥ customers). */
  readonly orders: number;
  /** Distinct customers who placed them (≥ 0). */
  readonly customers: number;
}

/**
 * Purchase frequency (PF): orders per customer who ordered.
 *
 * `orders / customers`, at least 1: who placed no order does not count. With the average order value it multiplies to
 * the revenue per customer.
 *
 * @returns Orders per customer in the period, or `null` when nobody ordered.
 * @throws RangeError if a count is negative, or there are more customers than orders.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008.
 *
 * @example
 * ```ts
 * import { purchaseFrequency } from 'engagement-metrics/commerce';
 * purchaseFrequency({ orders: 5000, customers: 2000 }); // => 2.5
 * ```
 */
export function purchaseFrequency({ orders, customers }: PurchaseFrequencyInput): number | null {
  proportion('purchaseFrequency', { customers }, { orders });
  return ratio('purchaseFrequency', { orders }, { customers });
}
