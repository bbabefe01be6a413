import { proportion } from '../check/proportion.ts';

/** What {@link clickToOpenRate} is computed from. */
export interface ClickToOpenRateInput {
  /** Those of the openers who clicked (≥ 0, at most `opened`). */
  readonly clicked: number;
  /** Recipients who opened it, each counted once (≥ 0). */
  readonly opened: number;
}

/**
 * Click-to-open rate (CTOR): the share of those who opened an email who clicked in it, each counted once.
 *
 * `clicked / opened`, between 0 and 1. A proportion: a Wilson interval fits it. Who clicks with images off leaves no
 * open: count everybody who clicked as having opened before you call it, or more may have clicked than opened.
 *
 * @returns A fraction, or `null` when nobody opened it.
 * @throws RangeError if a count is negative, or `clicked` exceeds `opened` (then some clicked without a recorded
 * open, or clicks were counted, not recipients).
 * @see Sender, "Open rate vs click rate", help centre, 2024.
 *
 * @example
 * ```ts
 * import { clickToOpenRate } from 'engagement-metrics/email';
 * clickToOpenRate({ clicked: 480, opened: 3120 }); // ~> 0.1538
 * clickToOpenRate({ clicked: 480, opened: 400 }); // throws ERR_OUT_OF_RANGE
 * ```
 */
export function clickToOpenRate({ clicked, opened }: ClickToOpenRateInput): number | null {
  return proportion('clickToOpenRate', { clicked }, { opened });
}
