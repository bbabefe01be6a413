import { proportion } from '../check/proportion.ts';

/** What {@link emailConversionRate} is computed from. */
export interface EmailConversionRateInput {
  /** Recipients who did what the email asked for (≥ 0, at most `delivered`). */
  readonly converted: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Conversion rate of emails: the share of the recipients reached who did what it asked for, each counted once.
 *
 * `converted / delivered`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `converted` exceeds `delivered` (then it counts events, not
 * recipients).
 * @see Email Experience Council, "Support the Adoption of Metrics for Email (SAME)", 2010.
 *
 * @example
 * ```ts
 * import { emailConversionRate } from 'engagement-metrics/email';
 * emailConversionRate({ converted: 120, delivered: 12_000 }); // => 0.01
 * ```
 */
export function emailConversionRate({ converted, delivered }: EmailConversionRateInput): number | null {
  return proportion('emailConversionRate', { converted }, { delivered });
}
