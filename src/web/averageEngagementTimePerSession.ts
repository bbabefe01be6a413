import { ratio } from '../check/ratio.ts';

/** What {@link averageEngagementTimePerSession} is computed from. */
export interface AverageEngagementTimePerSessionInput {
  /** Time for which the site was in the foreground, over all sessions (any unit of time, ≥ 0). */
  readonly engagementTime: number;
  /** Sessions (≥ 0). */
  readonly sessions: number;
}

/**
 * Average engagement time per session (GA4): foreground time per session, not per user.
 *
 * `engagementTime / sessions`, at least 0, in the unit of the time. Times the sessions per user it gives
 * `averageEngagementTime`.
 *
 * @returns Time per session, or `null` when there were no sessions.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Google, "Analytics dimensions and metrics", Analytics Help, 2023.
 *
 * @example
 * ```ts
 * import { averageEngagementTimePerSession } from 'engagement-metrics/web';
 * averageEngagementTimePerSession({ engagementTime: 5400, sessions: 90 }); // => 60
 * ```
 */
export function averageEngagementTimePerSession({
  engagementTime,
  sessions,
}: AverageEngagementTimePerSessionInput): number | null {
  return ratio('averageEngagementTimePerSession', { engagementTime }, { sessions });
}
