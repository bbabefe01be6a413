import { proportion } from '../check/proportion.ts';

/** What {@link emailComplaintRate} is computed from. */
export interface EmailComplaintRateInput {
  /** Recipients who reported it as spam (≥ 0, at most `delivered`). */
  readonly complained: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Complaint rate of emails (spam complaint rate): the share of the recipients reached who reported it as spam. Lower
 * is better.
 *
 * `complained / delivered`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `complained` exceeds `delivered`.
 * @see Yakov Shafranovich, John Levine, Murray Kucherawy, "An Extensible Format for Email Feedback Reports", RFC
 * 5965, 2010.
 *
 * @example
 * ```ts
 * import { emailComplaintRate } from 'engagement-metrics/email';
 * emailComplaintRate({ complained: 6, delivered: 12_000 }); // => 0.0005
 * ```
 */
export function emailComplaintRate({ complained, delivered }: EmailComplaintRateInput): number | null {
  return proportion('emailComplaintRate', { complained }, { delivered });
}
