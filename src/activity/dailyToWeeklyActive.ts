import { proportion } from '../check/proportion.ts';

/** What {@link dailyToWeeklyActive} is computed from. */
export interface DailyToWeeklyActiveInput {
  /** Mean of the daily active users over the seven days (users a day, ≥ 0, at most `weeklyActive`). */
  readonly averageDailyActive: number;
  /** Distinct users active in the same week (users, ≥ 0). */
  readonly weeklyActive: number;
}

/**
 * Daily to weekly active users (DAU/WAU): the share of the days of a week on which an active user is active, on average.
 *
 * `averageDailyActive / weeklyActive`, between 1 / 7 and 1. With weekly to monthly active users it multiplies to the
 * stickiness, if all are averages over one window.
 *
 * @returns A fraction, or `null` when nobody was active.
 * @throws RangeError if a count is negative, or the daily average exceeds the weekly count.
 * @see Andrew Chen, "DAU/MAU is an important metric to measure engagement, but here's where it fails", 2018.
 *
 * @example
 * ```ts
 * import { dailyToWeeklyActive } from 'engagement-metrics/activity';
 * dailyToWeeklyActive({ averageDailyActive: 200, weeklyActive: 500 }); // => 0.4
 * ```
 */
export function dailyToWeeklyActive({ averageDailyActive, weeklyActive }: DailyToWeeklyActiveInput): number | null {
  return proportion('dailyToWeeklyActive', { averageDailyActive }, { weeklyActive });
}
