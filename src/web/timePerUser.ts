import { ratio } from '../check/ratio.ts';

/** What {@link timePerUser} is computed from. */
export interface TimePerUserInput {
  /** Durations of the sessions, added up (any unit of time, ≥ 0). */
  readonly totalDuration: number;
  /** Distinct users who had them (≥ 0). */
  readonly activeUsers: number;
}

/**
 * Time spent per user: the length of all sessions per active user.
 *
 * `totalDuration / activeUsers`, at least 0, in the unit of the durations: average session duration times sessions
 * per user.
 *
 * @returns Time per user, or `null` when nobody was active.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Amplitude, "User Sessions", product documentation, 2024.
 *
 * @example
 * ```ts
 * import { timePerUser } from 'engagement-metrics/web';
 * timePerUser({ totalDuration: 3000, activeUsers: 4 }); // => 750
 * ```
 */
export function timePerUser({ totalDuration, activeUsers }: TimePerUserInput): number | null {
  return ratio('timePerUser', { totalDuration }, { activeUsers });
}
