import { proportion } from '../check/proportion.ts';

/** What {@link repeatPurchaseRate} is computed from. */
export interface RepeatPurchaseRateInput {
  /** Customers with at least two purchases (≥ 0, at most `customers`). */
  readonly repeatCustomers: number;
  /** Customers with at least one (≥ 0). */
  readonly customers: number;
}

/**
 * Repeat purchase rate (RPR): the share of the customers who bought at least twice.
 *
 * `repeatCustomers / customers`, between 0 and 1, both counted over the same period. A proportion: a Wilson interval
 * fits it. It is not the returning-customer rate, which asks who had bought before the period.
 *
 * @returns A fraction, or `null` when there are no customers.
 * @throws RangeError if a count is negative, or `repeatCustomers` exceeds `customers`.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008.
 *
 * @example
 * ```ts
 * import { repeatPurchaseRate } from 'engagement-metrics/commerce';
 * repeatPurchaseRate({ repeatCustomers: 2500, customers: 10_000 }); // => 0.25
 * ```
 */
export function repeatPurchaseRate({ repeatCustomers, customers }: RepeatPurchaseRateInput): number | null {
  return proportion('repeatPurchaseRate', { repeatCustomers }, { customers });
}
