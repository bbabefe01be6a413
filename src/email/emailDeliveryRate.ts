import { proportion } from '../check/proportion.ts';

/** What {@link emailDeliveryRate} is computed from. */
export interface EmailDeliveryRateInput {
  /** Recipients to whom it was delivered (≥ 0, at most `sent`). */
  readonly delivered: number;
  /** Emails sent, one a recipient (≥ 0). */
  readonly sent: number;
}

/**
 * Delivery rate of emails: the share of those sent that did not bounce. Delivered is not yet in the inbox: it may be
 * in the spam folder.
 *
 * `delivered / sent`, between 0 and 1; with the email bounce rate it adds up to 1. A proportion: a Wilson interval
 * fits it.
 *
 * @returns A fraction, or `null` when nothing was sent.
 * @throws RangeError if a count is negative, or `delivered` exceeds `sent`.
 * @see Email Experience Council, "Support the Adoption of Metrics for Email (SAME)", 2010.
 *
 * @example
 * ```ts
 * import { emailDeliveryRate } from 'engagement-metrics/email';
 * emailDeliveryRate({ delivered: 12_000, sent: 12_500 }); // => 0.96
 * ```
 */
export function emailDeliveryRate({ delivered, sent }: EmailDeliveryRateInput): number | null {
  return proportion('emailDeliveryRate', { delivered }, { sent });
}
