import { proportion } from '../check/proportion.ts';

/** What {@link ga4BounceRate} is computed from. */
export interface Ga4BounceRateInput {
  /** Those of the sessions that were engaged; `isEngagedSession` says which (≥ 0, at most `sessions`). */
  readonly engagedSessions: number;
  /** All sessions, whether or not they could be classified (≥ 0). */
  readonly sessions: number;
}

/**
 * Bounce rate of Google Analytics 4 (GA4): the share of the sessions that were not engaged. It is not the classic
 * bounce rate, which asks for a single page.
 *
 * `(sessions - engagedSessions) / sessions`, between 0 and 1; with the engaged-session rate it adds up to 1, since
 * both are computed from the same two counts. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when there were no sessions.
 * @throws RangeError if a count is negative, or `engagedSessions` exceeds `sessions`.
 * @see Google, "Engagement rate and bounce rate", Analytics Help, 2023.
 *
 * @example
 * ```ts
 * import { ga4BounceRate } from 'engagement-metrics/web';
 * ga4BounceRate({ engagedSessions: 693, sessions: 1810 }); // ~> 0.6171
 * ```
 */
export function ga4BounceRate({ engagedSessions, sessions }: Ga4BounceRateInput): number | null {
  const where = 'ga4BounceRate';
  proportion(where, { engagedSessions }, { sessions });
  return proportion(where, { bounced: sessions - engagedSessions }, { sessions });
}
