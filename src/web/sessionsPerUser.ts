import { ratio } from '../check/ratio.ts';

/** What {@link sessionsPerUser} is computed from. */
export interface SessionsPerUserInput {
  /** Sessions in the period (≥ 0). */
  readonly sessions: number;
  /** Distinct users active in the same period (≥ 0). */
  readonly activeUsers: number;
}

/**
 * Sessions per user: how many sessions an active user has in the period.
 *
 * `sessions / activeUsers`, at least 0, and at least 1 when every active user began a session within the period.
 *
 * @returns Sessions per user, or `null` when nobody was active.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Amplitude, "User Sessions", product documentation, 2024.
 *
 * @example
 * ```ts
 * import { sessionsPerUser } from 'engagement-metrics/web';
 * sessionsPerUser({ sessions: 150, activeUsers: 60 }); // => 2.5
 * ```
 */
export function sessionsPerUser({ sessions, activeUsers }: SessionsPerUserInput): number | null {
  return ratio('sessionsPerUser', { sessions }, { activeUsers });
}
