import { proportion } from '../check/proportion.ts';

/** What {@link returningVisitorRate} is computed from. */
export interface ReturningVisitorRateInput {
  /** Visitors with at least two sessions in the period (≥ 0, at most `visitors`). */
  readonly returningVisitors: number;
  /** Distinct visitors in the period (≥ 0). */
  readonly visitors: number;
}

/**
 * Returning-visitor rate (repeat-visit rate): the share of the visitors who came at least twice.
 *
 * `returningVisitors / visitors`, between 0 and 1; the rest came once. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody visited.
 * @throws RangeError if a count is negative, or `returningVisitors` exceeds `visitors` (then it counts visits, not
 * people).
 * @see Web Analytics Association, "Web Analytics Definitions", 2008.
 *
 * @example
 * ```ts
 * import { returningVisitorRate } from 'engagement-metrics/web';
 * returningVisitorRate({ returningVisitors: 300, visitors: 1200 }); // => 0.25
 * ```
 */
export function returningVisitorRate({ returningVisitors, visitors }: ReturningVisitorRateInput): number | null {
  return proportion('returningVisitorRate', { returningVisitors }, { visitors });
}
