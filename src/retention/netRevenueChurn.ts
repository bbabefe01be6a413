import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link netRevenueChurn} is computed from; `revenueMovements` gives it. */
export interface NetRevenueChurnInput {
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
 * Net revenue churn (net MRR churn, net dollar churn): what the customers at the start of a period took away less what they
 * added, per unit of what they brought. Below 0 ("negative churn") they added more.
 *
 * `(contraction + churned - expansion) / revenueAtStart`, at most 1: with net revenue retention it adds up to 1.
 *
 * @returns A fraction of either sign, or `null` when there was no revenue at the start.
 * @throws RangeError if an amount is negative, or more was taken away than there was.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { netRevenueChurn } from 'engagement-metrics/retention';
 * netRevenueChurn({ revenueAtStart: 500, expansion: 50, contraction: 40, churned: 200 }); // => 0.38
 * netRevenueChurn({ revenueAtStart: 500, expansion: 300, contraction: 0, churned: 50 }); // => -0.5
 * ```
 */
export function netRevenueChurn({
  revenueAtStart,
  expansion,
  contraction,
  churned,
}: NetRevenueChurnInput): number | null {
  const where = 'netRevenueChurn';
  count(where, { revenueAtStart, expansion, contraction, churned });
  const lost = contraction + churned;
  if (lost - revenueAtStart > 1e-15 * revenueAtStart) {
    refuse('ERR_OUT_OF_RANGE', where, 'contraction', '+ churned exceeds revenueAtStart'); // by more than a last digit
  }
  const gained = ratio(where, { expansion }, { revenueAtStart });
  return gained === null ? null : Math.min(1, (lost - expansion) / revenueAtStart) + 0; // never -0
}
