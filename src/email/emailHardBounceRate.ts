import { proportion } from '../check/proportion.ts';

/** What {@link emailHardBounceRate} is computed from. */
export interface EmailHardBounceRateInput {
  /** Recipients whose email bounced for good: the address does not exist (status 5.x.x) (≥ 0, at most `sent`). */
  readonly hardBounced: number;
  /** Emails sent, one a recipient (≥ 0). */
  readonly sent: number;
}

/**
 * Hard bounce rate of emails: the share of those sent that failed for good.
 *
 * `hardBounced / sent`, between 0 and 1; with the soft bounce rate it adds up to the email bounce rate. A proportion:
 * a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was sent.
 * @throws RangeError if a count is negative, or `hardBounced` exceeds `sent`.
 * @see Gregory Vaudreuil, "Enhanced Mail System Status Codes", RFC 3463, 2003.
 *
 * @example
 * ```ts
 * import { emailHardBounceRate } from 'engagement-metrics/email';
 * emailHardBounceRate({ hardBounced: 100, sent: 12_500 }); // => 0.008
 * ```
 */
export function emailHardBounceRate({ hardBounced, sent }: EmailHardBounceRateInput): number | null {
  return proportion('emailHardBounceRate', { hardBounced }, { sent });
}
