import { proportion } from '../check/proportion.ts';

/** What {@link emailClickRate} is computed from. */
export interface EmailClickRateInput {
  /** Recipients with at least one click (≥ 0, at most `delivered`). */
  readonly clicked: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Click rate of emails (unique; click-through rate, CTR): the share of the recipients reached who clicked in it, each
 * counted once.
 *
 * `clicked / delivered`, between 0 and 1. A proportion: a Wilson interval fits it. Where all who clicked are among
 * those who opened, it is the open rate times the click-to-open rate.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `clicked` exceeds `delivered` (then it counts events, not
 * recipients).
 * @see Sender, "Open rate vs click rate", help centre, 2024.
 *
 * @example
 * ```ts
 * import { emailClickRate } from 'engagement-metrics/email';
 * emailClickRate({ clicked: 480, delivered: 12_000 }); // => 0.04
 * ```
 */
export function emailClickRate({ clicked, delivered }: EmailClickRateInput): number | null {
  return proportion('emailClickRate', { clicked }, { delivered });
}
