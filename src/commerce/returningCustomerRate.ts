import { proportion } from '../check/proportion.ts';

/** What {@link returningCustomerRate} is computed from. */
export interface ReturningCustomerRateInput {
  /** Those of them who had bought before the period (≥ 0, at most `customers`). */
  readonly returningCustomers: number;
  /** Distinct customers who bought in the period (≥ 0). */
  readonly customers: number;
}

/**
 * Returning customer rate (RCR): the share of the customers of a period who had bought before it.
 *
 * `returningCustomers / customers`, between 0 and 1. A proportion: a Wilson interval fits it. It is not the repeat purchase
 * rate, which asks who bought at least twice: two orders within the period by somebody new make a repeat customer, not a
 * returning one.
 *
 * @returns A fraction, or `null` when nobody bought.
 * @throws RangeError if a count is negative, or `returningCustomers` exceeds `customers`.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008, chapter 5.
 *
 * @example
 * ```ts
 * import { returningCustomerRate } from 'engagement-metrics/commerce';
 * returningCustomerRate({ returningCustomers: 180, customers: 600 }); // => 0.3
 * ```
 */
export function returningCustomerRate({ returningCustomers, customers }: ReturningCustomerRateInput): number | null {
  return proportion('returningCustomerRate', { returningCustomers }, { customers });
}
