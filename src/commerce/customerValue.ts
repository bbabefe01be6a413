import { ratio } from '../check/ratio.ts';

/** What {@link customerValue} is computed from. */
export interface CustomerValueInput {
  /** Revenue of the period (money, ≥ 0). */
  readonly revenue: number;
  /** Distinct customers who brought it (≥ 0). */
  readonly customers: number;
}

/**
 * Customer value (revenue per customer; average order value times purchase frequency, AOV × PF): what a buying customer
 * spends in a period.
 *
 * `revenue / customers`, at least 0, in the currency of the revenue. Who did not buy does not count: over all users it is
 * the average revenue per user.
 *
 * @returns Money per customer in the period, or `null` when nobody bought.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Robert Blattberg, Byung-Do Kim, Scott Neslin, "Database Marketing", 2008, chapter 5.
 *
 * @example
 * ```ts
 * import { customerValue } from 'engagement-metrics/commerce';
 * customerValue({ revenue: 15_000, customers: 200 }); // => 75
 * ```
 */
export function customerValue({ revenue, customers }: CustomerValueInput): number | null {
  return ratio('customerValue', { revenue }, { customers });
}
