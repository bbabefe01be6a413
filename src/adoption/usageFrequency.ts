import { proportion } from '../check/proportion.ts';
import { ratio } from '../check/ratio.ts';

/** What {@link usageFrequency} is computed from. */
export interface UsageFrequencyInput {
  /** Days on which a user was active, added up over the users (user-days, ≥ 0, at least `activeUsers`). */
  readonly activeDays: number;
  /** Distinct users active in the period (users, ≥ 0). */
  readonly activeUsers: number;
}

/**
 * Usage frequency (active days per user): on how many days of the period an active user is active, on average.
 *
 * `activeDays / activeUsers`, at least 1 and at most the days of the period; over those days it is the stickiness. Of one
 * feature, count the days and the users of that feature.
 *
 * @returns Days per user in the period, or `null` when nobody was active.
 * @throws RangeError if a count is negative, or there are more users than days.
 * @see Kerry Rodden, Hilary Hutchinson, Xin Fu, "Measuring the User Experience on a Large Scale", 2010.
 *
 * @example
 * ```ts
 * import { usageFrequency } from 'engagement-metrics/adoption';
 * usageFrequency({ activeDays: 116, activeUsers: 10 }); // => 11.6
 * ```
 */
export function usageFrequency({ activeDays, activeUsers }: UsageFrequencyInput): number | null {
  proportion('usageFrequency', { activeUsers }, { activeDays });
  return ratio('usageFrequency', { activeDays }, { activeUsers });
}
