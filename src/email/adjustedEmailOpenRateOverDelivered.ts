import { proportion } from '../check/proportion.ts';

/** What {@link adjustedEmailOpenRateOverDelivered} is computed from. */
export interface AdjustedEmailOpenRateOverDeliveredInput {
  /** Recipients with at least one open, by people or machines (≥ 0, at most `delivered`). */
  readonly opened: number;
  /** Those of them for whom only machines opened it: privacy proxies, scanners (≥ 0, at most `opened`). */
  readonly machineOpened: number;
  /** Recipients to whom it was delivered: those sent less those bounced (≥ 0). */
  readonly delivered: number;
}

/**
 * Adjusted open rate over all delivered emails (confirmed open rate): the share of the recipients reached of whom it
 * is known that they opened it. Recipients whose machines opened it count as not having opened: a lower bound.
 *
 * `(opened - machineOpened) / delivered`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nothing was delivered.
 * @throws RangeError if a count is negative, `machineOpened` exceeds `opened`, or `opened` exceeds `delivered`.
 * @see Deployteq, knowledge base, "Hoe gaat Deployteq om met machine opens".
 *
 * @example
 * ```ts
 * import { adjustedEmailOpenRateOverDelivered } from 'engagement-metrics/email';
 * adjustedEmailOpenRateOverDelivered({ opened: 1100, machineOpened: 100, delivered: 2950 }); // ~> 0.3390
 * ```
 */
export function adjustedEmailOpenRateOverDelivered({
  opened,
  machineOpened,
  delivered,
}: AdjustedEmailOpenRateOverDeliveredInput): number | null {
  const where = 'adjustedEmailOpenRateOverDelivered';
  proportion(where, { opened }, { delivered });
  proportion(where, { machineOpened }, { opened });
  return proportion(where, { human: opened - machineOpened }, { delivered });
}
