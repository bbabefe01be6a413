import { proportion } from '../check/proportion.ts';

/** What {@link stickiness} is computed from. */
export interface StickinessInput {
  /** Mean of the daily active users over the window (users a day, ≥ 0, at most `monthlyActive`). */
  readonly averageDailyActive: number;
  /** Distinct users active in the same window (users, ≥ 0). */
  readonly monthlyActive: number;
}

/**
 * Stickiness (DAU/MAU): the share of the window's days on which an active user is active, on average.
 *
 * `averageDailyActive / monthlyActive`, between 1 / days and 1. Both of one window; a single day's DAU makes a noisy
 * number of it. It fixes the mean only: at 0.5 half the users may come daily and half once. What Amplitude and PostHog
 * call stickiness is the histogram of active days, `powerUserCurve`.
 *
 * @returns A fraction, or `null` when nobody was active.
 * @throws RangeError if a count is negative, or the daily average exceeds the monthly count.
 * @see Andrew Chen, "DAU/MAU is an important metric to measure engagement, but here's where it fails", 2018.
 *
 * @example
 * ```ts
 * import { stickiness } from 'engagement-metrics/activity';
 * stickiness({ averageDailyActive: 200, monthlyActive: 1000 }); // => 0.2
 * ```
 */
export function stickiness({ averageDailyActive, monthlyActive }: StickinessInput): number | null {
  return proportion('stickiness', { averageDailyActive }, { monthlyActive });
}
