import { proportion } from '../check/proportion.ts';

/** What {@link weeklyToMonthlyActive} is computed from. */
export interface WeeklyToMonthlyActiveInput {
  /** Mean of the weekly active users over the weeks of the window (users a week, ≥ 0, at most `monthlyActive`). */
  readonly averageWeeklyActive: number;
  /** Distinct users active in the same window (users, ≥ 0). */
  readonly monthlyActive: number;
}

/**
 * Weekly to monthly active users (WAU/MAU, weekly stickiness): the share of the month's active users who are active in a
 * week, on average.
 *
 * `averageWeeklyActive / monthlyActive`, between 1 / weeks and 1, and never below the DAU/MAU of the same window. For
 * products that are used by the week.
 *
 * @returns A fraction, or `null` when nobody was active.
 * @throws RangeError if a count is negative, or the weekly average exceeds the monthly count.
 * @see Andrew Chen, "DAU/MAU is an important metric to measure engagement, but here's where it fails", 2018.
 *
 * @example
 * ```ts
 * import { weeklyToMonthlyActive } from 'engagement-metrics/activity';
 * weeklyToMonthlyActive({ averageWeeklyActive: 600, monthlyActive: 1000 }); // => 0.6
 * ```
 */
export function weeklyToMonthlyActive({
  averageWeeklyActive,
  monthlyActive,
}: WeeklyToMonthlyActiveInput): number | null {
  return proportion('weeklyToMonthlyActive', { averageWeeklyActive }, { monthlyActive });
}
