import { proportion } from '../check/proportion.ts';

/** What {@link emailOpenRateOverSent} is computed from. */
export interface EmailOpenRateOverSentInput {
  /** Recipients with at least one open (≥ 0, at most `sent`). */
  readonly opened: number;
  /** Emails sent, one a recipient (≥ 0). */
  readonly sent: number;
}

/**
 * Open rate over sent emails (the open rate of GetResponse): the share of all recipients who opened it, each counted
 * once, where bounces count as not opened.
 *
 * `opened / sent`, between 0 and 1: the email open rate times the delivery rate. A proportion: a Wilson interval fits
 * it.
 *
 * @returns A fraction, or `null` when nothing was sent.
 * @throws RangeError if a count is negative, or `opened` exceeds `sent` (then it counts events, not recipients).
 * @see GetResponse, "Open rate", glossary, 2024.
 *
 * @example
 * ```ts
 * import { emailOpenRateOverSent } from 'engagement-metrics/email';
 * emailOpenRateOverSent({ opened: 3120, sent: 12_500 }); // => 0.2496
 * ```
 */
export function emailOpenRateOverSent({ opened, sent }: EmailOpenRateOverSentInput): number | null {
  return proportion('emailOpenRateOverSent', { opened }, { sent });
}
