import { sumOf } from '../stats/sumOf.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** What a customer was worth so far, and of how many orders. */
export interface HistoricLifetimeValue {
  /** Money. */
  readonly value: number;
  /** How many contributions it is the sum of. */
  readonly observed: number;
  /** How many are missing. */
  readonly missing: number;
}

/**
 * Historic customer lifetime value (historic CLV, LTV to date): what one customer has contributed so far.
 *
 * `Σ contributions`, in their currency: margins for the margin, order values for the revenue; refunds are negative. It
 * says nothing of the future, so a customer of a year looks better than one of a month; with a predicted value it adds up
 * to the total.
 *
 * @param contributions - What each order of one customer contributed (money).
 * @returns The sum and its counts, or `null` when nothing is observed: what is missing is not zero.
 * @throws TypeError if a contribution is not a number; RangeError if the sum is beyond the largest double.
 * @see Klaviyo, "Understanding predictive analytics", 2023.
 *
 * @example
 * ```ts
 * import { historicCustomerLifetimeValue } from 'engagement-metrics/commerce';
 * historicCustomerLifetimeValue([50.5, 43.25, null]); // => { value: 93.75, observed: 2, missing: 1 }
 * ```
 */
export function historicCustomerLifetimeValue(contributions: Column): HistoricLifetimeValue | null {
  const where = 'historicCustomerLifetimeValue';
  const values = readColumn(where, 'contributions', contributions);
  const { count, sum } = sumOf(where, 'contributions', values);
  return count === 0 ? null : { value: sum, observed: count, missing: values.length - count };
}
