import { ratio } from '../check/ratio.ts';

/** What {@link averageSessionDuration} is computed from. */
export interface AverageSessionDurationInput {
  /** Durations of the sessions, added up; bounces count 0 (any unit of time, ≥ 0). */
  readonly totalDuration: number;
  /** Sessions, bounces included (≥ 0). */
  readonly sessions: number;
}

/**
 * Average session duration (average visit length, time on site, session length): how long a session lasts.
 *
 * `totalDuration / sessions`, at least 0, in the unit of the durations. Where a duration is the time between the
 * first and the last hit, what was read after the last hit is not in it.
 *
 * @returns Time per session, or `null` when there were no sessions.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Google, "Average session duration", Analytics Help for Universal Analytics.
 *
 * @example
 * ```ts
 * import { averageSessionDuration } from 'engagement-metrics/web';
 * averageSessionDuration({ totalDuration: 1500, sessions: 2 }); // => 750
 * ```
 */
export function averageSessionDuration({ totalDuration, sessions }: AverageSessionDurationInput): number | null {
  return ratio('averageSessionDuration', { totalDuration }, { sessions });
}
