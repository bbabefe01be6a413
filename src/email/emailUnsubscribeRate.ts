import { proportion } from '../check/proportion.ts';

/** What {@link emailUnsubscribeRate} is computed from. */
export interface EmailUnsubscribeRateInput {
  /** Recipients who unsubscribed through it (≥ 0, at most `delivered`). */
  readonly unsubscribed: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Unsubscribe rate of emails (opt-out rate): the share of the recipients reached who unsubscribed. Lower is better.
 *
 * `unsubscribed / delivered`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `unsubscribed` exceeds `delivered`.
 * @see John Levine, Tobias Herkula, "Signaling One-Click Functionality for List Email Headers", RFC 8058, 2017.
 *
 * @example
 * ```ts
 * import { emailUnsubscribeRate } from 'engagement-metrics/email';
 * emailUnsubscribeRate({ unsubscribed: 24, delivered: 12_000 }); // => 0.002
 * ```
 */
export function emailUnsubscribeRate({ unsubscribed, delivered }: EmailUnsubscribeRateInput): number | null {
  return proportion('emailUnsubscribeRate', { unsubscribed }, { delivered });
}
