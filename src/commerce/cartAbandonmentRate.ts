import { proportion } from '../check/proportion.ts';

/** What {@link cartAbandonmentRate} is computed from. */
export interface CartAbandonmentRateInput {
  /** Checkouts that became an order (≥ 0, at most `started`). */
  readonly completed: number;
  /** Checkouts that were started (≥ 0). Hand in carts for the rate of carts, which is higher. */
  readonly started: number;
}

/**
 * Cart abandonment rate (checkout abandonment): the share of the checkouts that became no order.
 *
 * `1 - completed / started`, between 0 and 1; lower is better. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was started.
 * @throws RangeError if a count is negative, or `completed` exceeds `started`.
 * @see Monika Kukar-Kinney, Angeline Close, "The Determinants of Consumers' Online Shopping Cart Abandonment", 2010.
 *
 * @example
 * ```ts
 * import { cartAbandonmentRate } from 'engagement-metrics/commerce';
 * cartAbandonmentRate({ completed: 300, started: 1000 }); // => 0.7
 * ```
 */
export function cartAbandonmentRate({ completed, started }: CartAbandonmentRateInput): number | null {
  const where = 'cartAbandonmentRate';
  proportion(where, { completed }, { started });
  return proportion(where, { abandoned: started - completed }, { started });
}
