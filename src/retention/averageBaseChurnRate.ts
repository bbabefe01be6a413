import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link averageBaseChurnRate} is computed from. */
export interface AverageBaseChurnRateInput {
  /** Customers when the period starts (≥ 0). */
  readonly customersAtStart: number;
  /** Customers when it ends (≥ 0, at least `customersAtStart - customersLost`). */
  readonly customersAtEnd: number;
  /** All who left within the period, also those who had come within it (≥ 0). */
  readonly customersLost: number;
}

/**
 * Churn rate over the average base: all customers lost in a period per customer that there was on average, the mean of
 * start and end standing for the average.
 *
 * `customersLost / ((customersAtStart + customersAtEnd) / 2)`, at least 0. It can exceed 1 (2 when everybody leaves) and
 * is no proportion.
 *
 * @returns A fraction of the average base, or `null` when there were no customers at the start nor at the end.
 * @throws RangeError if a count is negative, or fewer are left than start less losses can leave.
 * @see Recurly, "A better way to calculate your churn rate", 2014.
 *
 * @example
 * ```ts
 * import { averageBaseChurnRate } from 'engagement-metrics/retention';
 * averageBaseChurnRate({ customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 }); // ~> 0.0509
 * ```
 */
export function averageBaseChurnRate({
  customersAtStart,
  customersAtEnd,
  customersLost,
}: AverageBaseChurnRateInput): number | null {
  const where = 'averageBaseChurnRate';
  count(where, { customersAtStart, customersAtEnd, customersLost });
  if (customersAtStart - customersLost > customersAtEnd) {
    const fact = `${String(customersAtEnd)} is below customersAtStart - customersLost`;
    refuse('ERR_OUT_OF_RANGE', where, 'customersAtEnd', fact);
  }
  return ratio(where, { customersLost }, { averageBase: customersAtStart / 2 + customersAtEnd / 2 });
}
