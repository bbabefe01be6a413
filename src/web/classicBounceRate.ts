import { proportion } from '../check/proportion.ts';

/** What {@link classicBounceRate} is computed from. */
export interface ClassicBounceRateInput {
  /** Sessions of one pageview and no interactive event (≥ 0, at most `sessions`). */
  readonly bouncedSessions: number;
  /** All sessions (≥ 0). */
  readonly sessions: number;
}

/**
 * Classic bounce rate (Universal Analytics, Plausible, Umami, Matomo): the share of the sessions that saw a single
 * page and did nothing on it.
 *
 * `bouncedSessions / sessions`, between 0 and 1. On the same sessions it is at least the GA4 bounce rate, as long as
 * every session has a view and every interactive event is also a key event. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when there were no sessions.
 * @throws RangeError if a count is negative, or `bouncedSessions` exceeds `sessions`.
 * @see Plausible Analytics, "Metrics and definitions", 2024.
 *
 * @example
 * ```ts
 * import { classicBounceRate } from 'engagement-metrics/web';
 * classicBounceRate({ bouncedSessions: 450, sessions: 1000 }); // => 0.45
 * ```
 */
export function classicBounceRate({ bouncedSessions, sessions }: ClassicBounceRateInput): number | null {
  return proportion('classicBounceRate', { bouncedSessions }, { sessions });
}
