import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link netRevenueRetentionFromMovements} is computed from; `revenueMovements` gives it. */
export interface NetRevenueRetentionFromMovementsInput {
  /** Recurring revenue of the customers when the period starts (money, ≥ 0). */
  readonly revenueAtStart: number;
  /** What those customers added within it (money, ≥ 0), new customers left out. */
  readonly expansion: number;
  /** What those who stayed took away (money, ≥ 0). */
  readonly contraction: number;
  /** What those brought who left (money, ≥ 0; with `contraction` at most `revenueAtStart`). */
  readonly churned: number;
}

/**
 * Net revenue retention from movements (NRR, NDR; movement form): revenue at the start of a period, less what its customers
 * took away and plus what they added, per unit of it.
 *
 * `(revenueAtStart + expansion - contraction - churned) / revenueAtStart`, at least 0. With movements netted per customer
 * over the period it equals `netRevenueRetention`; with every event counted it counts who went up and down twice.
 *
 * @returns A fraction (1.11 is 111 %), or `null` when there was no revenue at the start.
 * @throws RangeError if an amount is negative, or more was taken away than there was.
 * @see ChurnZero, "Net Revenue Retention", Churnopedia.
 *
 * @example
 * ```ts
 * import { netRevenueRetentionFromMovements } from 'engagement-metrics/retention';
 * const moved = { revenueAtStart: 27_000, expansion: 8000, contraction: 0, churned: 5000 };
 * netRevenueRetentionFromMovements(moved); // ~> 1.111
 * ```
 */
export function netRevenueRetentionFromMovements({
  revenueAtStart,
  expansion,
  contraction,
  churned,
}: NetRevenueRetentionFromMovementsInput): number | null {
  const where = 'netRevenueRetentionFromMovements';
  const gained = ratio(where, { expansion }, { revenueAtStart });
  count(where, { contraction, churned });
  const kept = revenueAtStart - contraction - churned;
  if (kept < revenueAtStart * -1e-15) {
    refuse('ERR_OUT_OF_RANGE', where, 'contraction', '+ churned exceeds revenueAtStart'); // by more than a last digit
  }
  return gained === null ? null : gained + Math.max(0, kept) / revenueAtStart;
}
