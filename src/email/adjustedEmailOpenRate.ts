import { proportion } from '../check/proportion.ts';

/** What {@link adjustedEmailOpenRate} is computed from. */
export interface AdjustedEmailOpenRateInput {
  /** Recipients with at least one open, by people or machines (≥ 0, at most `delivered`). */
  readonly opened: number;
  /** Those of them for whom only machines opened it: privacy proxies, scanners (≥ 0, at most `opened`). */
  readonly machineOpened: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Adjusted open rate of emails (human open rate, corrected open rate): the share of the recipients reached who opened
 * it, among those of whom that can be known. Recipients whose machines opened it are in neither count.
 *
 * `(opened - machineOpened) / (delivered - machineOpened)`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered, or machines opened it for everybody.
 * @throws RangeError if a count is negative, `machineOpened` exceeds `opened`, or `opened` exceeds `delivered`.
 * @see Deployteq, knowledge base, "Hoe gaat Deployteq om met machine opens".
 *
 * @example
 * ```ts
 * import { adjustedEmailOpenRate } from 'engagement-metrics/email';
 * adjustedEmailOpenRate({ opened: 1100, machineOpened: 100, delivered: 2950 }); // ~> 0.3509
 * ```
 */
export function adjustedEmailOpenRate({ opened, machineOpened, delivered }: AdjustedEmailOpenRateInput): number | null {
  const where = 'adjustedEmailOpenRate';
  proportion(where, { opened }, { delivered });
  proportion(where, { machineOpened }, { opened });
  return proportion(where, { human: opened - machineOpened }, { known: delivered - machineOpened });
}
