import { proportion } from '../check/proportion.ts';

/** What {@link emailBounceRate} is computed from. */
export interface EmailBounceRateInput {
  /** Recipients whose email bounced, hard or soft (≥ 0, at most `sent`). */
  readonly bounced: number;
  /** Emails sent, one a recipient (≥ 0). */
  readonly sent: number;
}

/**
 * Bounce rate of emails: the share of those sent that came back. It has nothing to do with the bounce rates of a web
 * site.
 *
 * `bounced / sent`, between 0 and 1; with the email delivery rate it adds up to 1. A proportion: a Wilson interval
 * fits it.
 *
 * @returns A fraction, or `null` when nothing was sent.
 * @throws RangeError if a count is negative, or `bounced` exceeds `sent`.
 * @see Gregory Vaudreuil, "Enhanced Mail System Status Codes", RFC 3463, 2003.
 *
 * @example
 * ```ts
 * import { emailBounceRate } from 'engagement-metrics/email';
 * emailBounceRate({ bounced: 500, sent: 12_500 }); // => 0.04
 * ```
 */
export function emailBounceRate({ bounced, sent }: EmailBounceRateInput): number | null {
  return proportion('emailBounceRate', { bounced }, { sent });
}
