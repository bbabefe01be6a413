import type { Column } from '../table/types.ts';
import { revenueMovementsOf } from './revenueMovementsOf.ts';

/** What {@link revenueMovements} is computed from: two columns with one place a customer. */
export interface RevenueMovementsInput {
  /** Recurring revenue of every customer when the period starts (money, ≥ 0; 0 for who was no customer then). */
  readonly revenueAtStart: Column;
  /** Recurring revenue of the same customers when it ends (money, ≥ 0; 0 for who left). */
  readonly revenueAtEnd: Column;
}

/** How the revenue of the customers at the start of a period moved. */
export interface RevenueMovements {
  /** Customers with revenue at the start whose revenue at the end is known. */
  readonly customers: number;
  /** Customers left out because one of their two values is missing. */
  readonly missing: number;
  /** What the customers brought at the start (money). */
  readonly revenueAtStart: number;
  /** What they bring at the end (money). */
  readonly revenueAtEnd: number;
  /** What they bring of what they brought: of each the smaller of both (money). */
  readonly retained: number;
  /** What those who bring more have added (upsell, money). */
  readonly expansion: number;
  /** What those who stayed and bring less have taken away (downsell, money). */
  readonly contraction: number;
  /** What those brought who are gone (money). */
  readonly churned: number;
}

/**
 * Revenue movements (MRR bridge, ARR bridge): what grew, shrank and left of the revenue of the customers at the start of a
 * period, from two snapshots.
 *
 * A customer moves once, by `revenueAtEnd - revenueAtStart`: who went up 50 and down 50 within the period did not move. Who
 * brought nothing at the start (new, or come back) is left out on both sides.
 *
 * @returns Sums of money, as the formulas from movements take them; nothing observed gives zeros.
 * @throws RangeError if a revenue is negative, or they add up beyond the largest double; TypeError if one is not a number,
 * or the columns differ in length.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { netRevenueChurn, revenueMovements } from 'engagement-metrics/retention';
 * const moved = revenueMovements({ revenueAtStart: [100, 100, 100, 0], revenueAtEnd: [150, 60, 0, 200] });
 * moved.customers; // => 3
 * [moved.expansion, moved.contraction, moved.churned]; // => [50, 40, 100]
 * netRevenueChurn(moved); // => 0.3
 * ```
 */
export function revenueMovements({ revenueAtStart, revenueAtEnd }: RevenueMovementsInput): RevenueMovements {
  return revenueMovementsOf('revenueMovements', { revenueAtStart, revenueAtEnd });
}
