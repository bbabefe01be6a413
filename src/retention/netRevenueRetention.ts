import { ratio } from '../check/ratio.ts';
import type { Column } from '../table/types.ts';
import { revenueMovementsOf } from './revenueMovementsOf.ts';

/** What {@link netRevenueRetention} is computed from: two columns with one place a customer. */
export interface NetRevenueRetentionInput {
  /** Recurring revenue of every customer when the period starts (money, ≥ 0; 0 for who was no customer then). */
  readonly revenueAtStart: Column;
  /** Recurring revenue of the same customers when it ends (money, ≥ 0; 0 for who left). */
  readonly revenueAtEnd: Column;
}

/** What {@link netRevenueRetention} says. */
export interface NetRevenueRetention {
  /** Revenue at the end per revenue at the start (≥ 0), or `null` when there was none at the start. */
  readonly rate: number | null;
  /** Customers with revenue at the start whose revenue at the end is known. */
  readonly customers: number;
  /** Customers left out because one of their two values is missing. */
  readonly missing: number;
}

/**
 * Net revenue retention (NRR, net dollar retention, NDR, DBNER; snapshot form): what the customers at the start of a period
 * bring at its end, per unit of what they brought at its start.
 *
 * `Σ revenueAtEnd / Σ revenueAtStart` over the customers with revenue at the start, at least 0, above 1 when those who
 * stay grow by more than the others take away. New and reactivated customers (nothing at the start) are left out.
 *
 * @returns The rate, `null` when there was no revenue at the start, and how many customers it is of.
 * @throws RangeError if a revenue is negative, or they add up beyond the largest double; TypeError if one is not a number,
 * or the columns differ in length.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { netRevenueRetention } from 'engagement-metrics/retention';
 * const revenueAtStart = [100, 100, 100, 100, 100, 0];
 * const revenueAtEnd = [150, 100, 60, 0, 0, 200];
 * netRevenueRetention({ revenueAtStart, revenueAtEnd }); // => { rate: 0.62, customers: 5, missing: 0 }
 * ```
 */
export function netRevenueRetention(input: NetRevenueRetentionInput): NetRevenueRetention {
  const where = 'netRevenueRetention';
  const { customers, missing, revenueAtStart, revenueAtEnd } = revenueMovementsOf(where, input);
  return { rate: ratio(where, { revenueAtEnd }, { revenueAtStart }), customers, missing };
}
