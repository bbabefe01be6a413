import { proportion } from '../check/proportion.ts';

/** What {@link emailOpenRate} is computed from. */
export interface EmailOpenRateInput {
  /** Recipients with at least one open (≥ 0, at most `delivered`). */
  readonly opened: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Open rate of emails (unique): the share of the recipients reached who opened it, each counted once.
 *
 * `opened / delivered`, between 0 and 1. A proportion: a Wilson interval fits it. Since 2021 Apple Mail Privacy
 * Protection loads the pixel unasked, so it overstates; `adjustedEmailOpenRate` leaves such recipients out.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, or `opened` exceeds `delivered` (then it counts events, not recipients).
 * @see Sender Reputation, "Open rate", glossary, 2024.
 *
 * @example
 * ```ts
 * import { emailOpenRate } from 'engagement-metrics/email';
 * emailOpenRate({ opened: 3120, delivered: 12_000 }); // => 0.26
 * ```
 */
export function emailOpenRate({ opened, delivered }: EmailOpenRateInput): number | null {
  return proportion('emailOpenRate', { opened }, { delivered });
}
