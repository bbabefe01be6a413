import { proportion } from '../check/proportion.ts';

/** What {@link emailForwardRate} is computed from. */
export interface EmailForwardRateInput {
  /** Recipients who forwarded it, or shared it (≥ 0, at most `delivered`). */
  readonly forwarded: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Forward rate of emails (share rate): the share of the recipients reached who passed it on, each counted once.
 *
 * `forwarded / delivered`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `forwarded` exceeds `delivered` (then it counts events, not
 * recipients).
 * @see After Email Experience Council, "Support the Adoption of Metrics for Email (SAME)", 2010, whose base is what was delivered.
 *
 * @example
 * ```ts
 * import { emailForwardRate } from 'engagement-metrics/email';
 * emailForwardRate({ forwarded: 60, delivered: 12_000 }); // => 0.005
 * ```
 */
export function emailForwardRate({ forwarded, delivered }: EmailForwardRateInput): number | null {
  return proportion('emailForwardRate', { forwarded }, { delivered });
}
