import { ratio } from '../check/ratio.ts';

/** What {@link averageEngagementTime} is computed from. */
export interface AverageEngagementTimeInput {
  /** Time for which the site was in the foreground, over all users (any unit of time, ≥ 0). */
  readonly engagementTime: number;
  /** Distinct active users (≥ 0). */
  readonly activeUsers: number;
}

/**
 * Average engagement time (GA4): foreground time per active user, not per session.
 *
 * `engagementTime / activeUsers`, at least 0, in the unit of the time. Time in a background tab does not count, so it
 * is not `timePerUser`, which takes whole sessions.
 *
 * @returns Time per active user, or `null` when nobody was active.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Google, "Analytics dimensions and metrics", Analytics Help, 2023.
 *
 * @example
 * ```ts
 * import { averageEngagementTime } from 'engagement-metrics/web';
 * averageEngagementTime({ engagementTime: 5400, activeUsers: 60 }); // => 90
 * ```
 */
export function averageEngagementTime({ engagementTime, activeUsers }: AverageEngagementTimeInput): number | null {
  return ratio('averageEngagementTime', { engagementTime }, { activeUsers });
}
