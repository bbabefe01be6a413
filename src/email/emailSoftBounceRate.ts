import { proportion } from '../check/proportion.ts';

/** What {@link emailSoftBounceRate} is computed from. */
export interface EmailSoftBounceRateInput {
  /**
   * Recipients whose email bounced for now: a full mailbox, a server that is down (status 4.x.x) (≥ 0, at most `sent`).
   */
  readonly softBounced: number;
  /** Emails sent, one a recipient (≥ 0). */
  readonly sent: number;
}

/**
 * Soft bounce rate of emails: the share of those sent that failed for now, and were not delivered later.
 *
 * `softBounced / sent`, between 0 and 1; with the hard bounce rate it adds up to the email bounce rate. A proportion:
 * a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was sent.
 * @throws RangeError if a count is negative, or `softBounced` exceeds `sent`.
 * @see Gregory Vaudreuil, "Enhanced Mail System Status Codes", RFC 3463, 2003.
 *
 * @example
 * ```ts
 * import { emailSoftBounceRate } from 'engagement-metrics/email';
 * emailSoftBounceRate({ softBounced: 400, sent: 12_500 }); // => 0.032
 * ```
 */
export function emailSoftBounceRate({ softBounced, sent }: EmailSoftBounceRateInput): number | null {
  return proportion('emailSoftBounceRate', { softBounced }, { sent });
}
