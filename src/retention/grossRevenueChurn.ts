import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link grossRevenueChurn} is computed from; `revenueMovements` gives it. */
export interface GrossRevenueChurnInput {
  /** Recurring revenue of the customers when the period starts (money, ≥ 0). */
  readonly revenueAtStart: number;
  /** What those who stayed took away (money, ≥ 0). */
  readonly contraction: number;
  /** What those brought who left (money, ≥ 0; with `contraction` at most `revenueAtStart`). */
  readonly churned: number;
}

/**
 * Gross revenue churn (gross MRR churn, gross dollar churn): the share of the revenue at the start of a period that its
 * customers took away, by leaving or by paying less.
 *
 * `(contraction + churned) / revenueAtStart`, between 0 and 1: with gross revenue retention it adds up to 1. Where only the
 * revenue of those who left is called churned, as in some vendors' one-line formulas, contraction is missing.
 *
 * @returns A fraction, or `null` when there was no revenue at the start.
 * @throws RangeError if an amount is negative, or more was taken away than there was.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { grossRevenueChurn } from 'engagement-metrics/retention';
 * grossRevenueChurn({ revenueAtStart: 500, contraction: 40, churned: 200 }); // => 0.48
 * ```
 */
export function grossRevenueChurn({ revenueAtStart, contraction, churned }: GrossRevenueChurnInput): number | null {
  const where = 'grossRevenueChurn';
  count(where, { revenueAtStart, contraction, churned });
  const lost = contraction + churned;
  if (lost - revenueAtStart > 1e-15 * revenueAtStart) {
    refuse('ERR_OUT_OF_RANGE', where, 'contraction', '+ churned exceeds revenueAtStart'); // by more than a last digit
  }
  return revenueAtStart > 0 ? Math.min(1, lost / revenueAtStart) + 0 : null; // never -0
}
