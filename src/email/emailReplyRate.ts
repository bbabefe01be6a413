import { proportion } from '../check/proportion.ts';

/** What {@link emailReplyRate} is computed from. */
export interface EmailReplyRateInput {
  /** Recipients who replied (≥ 0, at most `delivered`). */
  readonly replied: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Reply rate of emails (response rate): the share of the recipients reached who replied, each counted once; automatic
 * replies are none.
 *
 * `replied / delivered`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `replied` exceeds `delivered` (then it counts events, not
 * recipients).
 * @see After Email Experience Council, "Support the Adoption of Metrics for Email (SAME)", 2010, whose base is what was delivered.
 *
 * @example
 * ```ts
 * import { emailReplyRate } from 'engagement-metrics/email';
 * emailReplyRate({ replied: 90, delivered: 12_000 }); // => 0.0075
 * ```
 */
export function emailReplyRate({ replied, delivered }: EmailReplyRateInput): number | null {
  return proportion('emailReplyRate', { replied }, { delivered });
}
