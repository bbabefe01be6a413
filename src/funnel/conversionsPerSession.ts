import { ratio } from '../check/ratio.ts';

/** What {@link conversionsPerSession} is computed from. */
export interface ConversionsPerSessionInput {
  /** Conversions, also several in one session (≥ 0). */
  readonly conversions: number;
  /** Sessions (visits, ≥ 0). */
  readonly sessions: number;
}

/**
 * Conversions per session (conversions per visit, session conversion rate): how often a session leads to what is hoped for.
 *
 * `conversions / sessions`, at least 0. It counts actions per visit, so it can exceed 1 and is no proportion. Times the
 * sessions per visitor it is the conversions per visitor.
 *
 * @returns Conversions per session, or `null` when there were no sessions.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Plausible Analytics, "Metrics definitions", documentation.
 *
 * @example
 * ```ts
 * import { conversionsPerSession } from 'engagement-metrics/funnel';
 * conversionsPerSession({ conversions: 150, sessions: 2000 }); // => 0.075
 * ```
 */
export function conversionsPerSession({ conversions, sessions }: ConversionsPerSessionInput): number | null {
  return ratio('conversionsPerSession', { conversions }, { sessions });
}
