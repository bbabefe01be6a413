import { ratio } from '../check/ratio.ts';

/** What {@link visitFrequency} is computed from. */
export interface VisitFrequencyInput {
  /** Visits in the whole time (≥ 0). */
  readonly visits: number;
  /** Distinct visitors in the whole time (≥ 0). */
  readonly visitors: number;
  /** How many periods the whole time has: 4 for four weeks, if a frequency per week is wanted (≥ 0). */
  readonly periods: number;
}

/**
 * Visit frequency: visits per visitor and period.
 *
 * `visits / visitors / periods`, at least 0. Visitors are counted once over the whole time: those of the single
 * periods must not be added.
 *
 * @returns Visits per visitor and period, or `null` when nobody visited or there is no period.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Eric Peterson, Joseph Carrabis, "Measuring the Immeasurable: Visitor Engagement", 2008.
 *
 * @example
 * ```ts
 * import { visitFrequency } from 'engagement-metrics/web';
 * visitFrequency({ visits: 480, visitors: 60, periods: 4 }); // => 2
 * ```
 */
export function visitFrequency({ visits, visitors, periods }: VisitFrequencyInput): number | null {
  const where = 'visitFrequency';
  const ofVisitor = ratio(where, { visits }, { visitors });
  const ofPeriod = ratio(where, { visits: ofVisitor ?? 0 }, { periods });
  return ofVisitor === null ? null : ofPeriod;
}
