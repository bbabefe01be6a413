import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link grossRevenueRetentionFromMovements} is computed from; `revenueMovements` gives it. */
export interface GrossRevenueRetentionFromMovementsInput {
  /** Recurring revenue of the customers when the period starts (money, ≥ 0). */
  readonly revenueAtStart: number;
  /** What those who stayed took away (money, ≥ 0). */
  readonly contraction: number;
  /** What those brought who left (money, ≥ 0; with `contraction` at most `revenueAtStart`). */
  readonly churned: number;
}

/**
 * Gross revenue retention from movements (GRR; movement form): the share of the revenue at the start of a period that its
 * customers did not take away.
 *
 * `(revenueAtStart - contraction - churned) / revenueAtStart`, between 0 and 1: with `grossRevenueChurn` it adds up to 1.
 * With movements netted per customer over the period it equals `grossRevenueRetention`.
 *
 * @returns A fraction, or `null` when there was no revenue at the start.
 * @throws RangeError if an amount is negative, or more was taken away than there was.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { grossRevenueRetentionFromMovements } from 'engagement-metrics/retention';
 * grossRevenueRetentionFromMovements({ revenueAtStart: 500, contraction: 40, churned: 200 }); // => 0.52
 * ```
 */
export function grossRevenueRetentionFromMovements({
  revenueAtStart,
  contraction,
  churned,
}: GrossRevenueRetentionFromMovementsInput): number | null {
  const where = 'grossRevenueRetentionFromMovements';
  count(where, { revenueAtStart, contraction, churned });
  const kept = revenueAtStart - contraction - churned;
  if (kept < -1e-15 * revenueAtStart) {
    refuse('ERR_OUT_OF_RANGE', where, 'contraction', '+ churned exceeds revenueAtStart'); // by more than a last digit
  }
  return revenueAtStart > 0 ? Math.max(0, kept) / revenueAtStart : null;
}
