import { ratio } from '../check/ratio.ts';

/** What {@link basicChurnRate} is computed from. */
export interface BasicChurnRateInput {
  /** Customers when the period starts (≥ 0). */
  readonly customersAtStart: number;
  /** All who left within the period, also those who had come within it (≥ 0). */
  readonly customersLost: number;
}

/**
 * Basic churn rate (simple churn, attrition): all customers lost in a period per customer at its start.
 *
 * `customersLost / customersAtStart`, at least 0. Who came within the period and left again counts above and not below,
 * so it can exceed 1, is no proportion, and moves with growth although nobody behaves differently;
 * `customerChurnRate` does not.
 *
 * @returns A fraction of the customers at the start, or `null` when there were none.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Recurly, "A better way to calculate your churn rate", 2014.
 *
 * @example
 * ```ts
 * import { basicChurnRate } from 'engagement-metrics/retention';
 * // 50 of the customers at the start left, and 12 of those who came.
 * basicChurnRate({ customersAtStart: 1000, customersLost: 62 }); // => 0.062
 * ```
 */
export function basicChurnRate({ customersAtStart, customersLost }: BasicChurnRateInput): number | null {
  return ratio('basicChurnRate', { customersLost }, { customersAtStart });
}
