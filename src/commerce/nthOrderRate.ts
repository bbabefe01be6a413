import { proportion } from '../check/proportion.ts';

/** What {@link nthOrderRate} is computed from. */
export interface NthOrderRateInput {
  /** Customers with at least n + 1 orders (≥ 0, at most `withNthOrder`). */
  readonly withNextOrder: number;
  /** Customers with at least n (≥ 0). */
  readonly withNthOrder: number;
}

/**
 * Nth-order rate (second-order rate for n = 1, third-order rate for n = 2): the share of the customers with n orders who
 * placed another.
 *
 * `withNextOrder / withNthOrder`, between 0 and 1. The rates of 1 to n multiply to the share of the customers with more
 * than n orders. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody has n orders.
 * @throws RangeError if a count is negative, or `withNextOrder` exceeds `withNthOrder`.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008, chapter 5.
 *
 * @example
 * ```ts
 * import { nthOrderRate } from 'engagement-metrics/commerce';
 * nthOrderRate({ withNextOrder: 400, withNthOrder: 1000 }); // => 0.4
 * ```
 */
export function nthOrderRate({ withNextOrder, withNthOrder }: NthOrderRateInput): number | null {
  return proportion('nthOrderRate', { withNextOrder }, { withNthOrder });
}
