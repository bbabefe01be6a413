import { ratio } from '../check/ratio.ts';
import type { Column } from '../table/types.ts';
import { revenueMovementsOf } from './revenueMovementsOf.ts';

/** What {@link grossRevenueRetention} is computed from: two columns with one place a customer. */
export interface GrossRevenueRetentionInput {
  /** Recurring revenue of every customer when the period starts (money, ≥ 0; 0 for who was no customer then). */
  readonly revenueAtStart: Column;
  /** Recurring revenue of the same customers when it ends (money, ≥ 0; 0 for who left). */
  readonly revenueAtEnd: Column;
}

/** What {@link grossRevenueRetention} says. */
export interface GrossRevenueRetention {
  /** The share of the revenue at the start that is still there (0 to 1), or `null` when there was none. */
  readonly rate: number | null;
  /** Customers with revenue at the start whose revenue at the end is known. */
  readonly customers: number;
  /** Customers left out because one of their two values is missing. */
  readonly missing: number;
}

/**
 * Gross revenue retention (GRR, gross dollar retention; snapshot form): the share of the revenue of the customers at the
 * start of a period that is there at its end, whatever others of them have added.
 *
 * `Σ min(revenueAtStart, revenueAtEnd) / Σ revenueAtStart` over the customers with revenue at the start, between 0 and 1,
 * and at most the net revenue retention. It is a share of money, not of people: no binomial interval fits it.
 *
 * @returns The rate, `null` when there was no revenue at the start, and how many customers it is of.
 * @throws RangeError if a revenue is negative, or they add up beyond the largest double; TypeError if one is not a number,
 * or the columns differ in length.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { grossRevenueRetention } from 'engagement-metrics/retention';
 * const revenueAtStart = [100, 100, 100, 100, 100, 0];
 * const revenueAtEnd = [150, 100, 60, 0, 0, 200];
 * grossRevenueRetention({ revenueAtStart, revenueAtEnd }); // => { rate: 0.52, customers: 5, missing: 0 }
 * ```
 */
export function grossRevenueRetention(input: GrossRevenueRetentionInput): GrossRevenueRetention {
  const where = 'grossRevenueRetention';
  const { customers, missing, revenueAtStart, retained } = revenueMovementsOf(where, input);
  const rate = ratio(where, { retained }, { revenueAtStart });
  return { rate: rate === null ? null : Math.min(1, rate), customers, missing }; // the sums are rounded one by one
}
