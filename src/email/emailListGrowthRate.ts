import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link emailListGrowthRate} is computed from. */
export interface EmailListGrowthRateInput {
  /** Subscribers who came within the period (≥ 0). */
  readonly newSubscribers: number;
  /** Who unsubscribed within the period (≥ 0). */
  readonly unsubscribed: number;
  /** Who complained within the period, and is not counted as unsubscribed (≥ 0). */
  readonly complained: number;
  /** Subscribers when the period starts (≥ 0). */
  readonly subscribersAtStart: number;
}

/**
 * List growth rate of emails: what a list of subscribers gained or lost in a period, of its size at the start.
 *
 * `(newSubscribers - unsubscribed - complained) / subscribersAtStart`, at least -1: negative when the list shrinks.
 *
 * @returns A fraction, or `null` when there were no subscribers at the start.
 * @throws RangeError if a count is negative, or more leave than were there and came.
 * @see Lindsay Kolowich, "Email Analytics: The 6 Email Marketing Metrics & KPIs You Should Be Tracking", HubSpot, 2016.
 *
 * @example
 * ```ts
 * import { emailListGrowthRate } from 'engagement-metrics/email';
 * emailListGrowthRate({ newSubscribers: 500, unsubscribed: 180, complained: 20, subscribersAtStart: 10_000 }); // => 0.03
 * emailListGrowthRate({ newSubscribers: 50, unsubscribed: 180, complained: 20, subscribersAtStart: 10_000 }); // => -0.015
 * ```
 */
export function emailListGrowthRate({
  newSubscribers,
  unsubscribed,
  complained,
  subscribersAtStart,
}: EmailListGrowthRateInput): number | null {
  const where = 'emailListGrowthRate';
  count(where, { newSubscribers, unsubscribed, complained, subscribersAtStart });
  const gained = newSubscribers - unsubscribed - complained;
  if (gained < -subscribersAtStart) {
    refuse('ERR_OUT_OF_RANGE', where, 'unsubscribed', 'and complained exceed newSubscribers and subscribersAtStart');
  }
  if (subscribersAtStart === 0) return null;
  const rate = gained / subscribersAtStart + 0; // never -0
  return rate < Infinity ? rate : refuse('ERR_OVERFLOW', where, 'newSubscribers', 'makes the result overflow');
}
