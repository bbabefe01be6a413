import { proportion } from '../check/proportion.ts';

/** What {@link engagedSessionRate} is computed from. */
export interface EngagedSessionRateInput {
  /** Those of the sessions that were engaged; `isEngagedSession` says which (≥ 0, at most `sessions`). */
  readonly engagedSessions: number;
  /** All sessions, whether or not they could be classified (≥ 0). */
  readonly sessions: number;
}

/**
 * Engaged-session rate (engagement rate of GA4): the share of the sessions that were engaged.
 *
 * `engagedSessions / sessions`, between 0 and 1; with the GA4 bounce rate over the same sessions it adds up to 1. A
 * proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when there were no sessions.
 * @throws RangeError if a count is negative, or `engagedSessions` exceeds `sessions`.
 * @see Google, "Engagement rate and bounce rate", Analytics Help, 2023.
 *
 * @example
 * ```ts
 * import { engagedSessionRate } from 'engagement-metrics/web';
 * engagedSessionRate({ engagedSessions: 693, sessions: 1810 }); // ~> 0.3829
 * ```
 */
export function engagedSessionRate({ engagedSessions, sessions }: EngagedSessionRateInput): number | null {
  return proportion('engagedSessionRate', { engagedSessions }, { sessions });
}
