import { proportion } from '../check/proportion.ts';

/** What {@link engagedSubscriberShare} is computed from. */
export interface EngagedSubscriberShareInput {
  /** Active subscribers with at least one click in the window (≥ 0, at most `activeSubscribers`). */
  readonly engagedSubscribers: number;
  /** Subscribers who can be written to (≥ 0). */
  readonly activeSubscribers: number;
}

/**
 * Engaged-list share (engaged subscribers): the share of the active subscribers who clicked within a window, of 90
 * days for example. It goes by clicks, not opens, so privacy proxies do not move it.
 *
 * `engagedSubscribers / activeSubscribers`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when there are no active subscribers.
 * @throws RangeError if a count is negative, or `engagedSubscribers` exceeds `activeSubscribers`.
 * @see Apple, "Use Mail Privacy Protection on iPhone", 2021, on why opens no longer tell.
 *
 * @example
 * ```ts
 * import { engagedSubscriberShare } from 'engagement-metrics/email';
 * engagedSubscriberShare({ engagedSubscribers: 3500, activeSubscribers: 10_000 }); // => 0.35
 * ```
 */
export function engagedSubscriberShare({
  engagedSubscribers,
  activeSubscribers,
}: EngagedSubscriberShareInput): number | null {
  return proportion('engagedSubscriberShare', { engagedSubscribers }, { activeSubscribers });
}
