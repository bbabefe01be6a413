import { count } from '../check/count.ts';
import { ratio } from '../check/ratio.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link exposureChurnRate} is computed from. */
export interface ExposureChurnRateInput {
  /** All who left in the time observed (≥ 0). */
  readonly customersLost: number;
  /** The customers of every day of that time, added up (customer-days, ≥ 0). */
  readonly customerDays: number;
  /** The period that the rate is meant for, whose length need not be the time observed (days, ≥ 0). */
  readonly periodDays: number;
}

/**
 * Exposure churn rate (hazard rate; customer-days; the formula of Shopify and ChartMogul): customers lost per customer
 * and period, everybody counted for as long as he was there to lose.
 *
 * `customersLost / customerDays * periodDays`, at least 0. It is a rate, no probability, and can exceed 1: it adds up
 * over time where the others do not, and growth does not move it.
 *
 * @returns Losses per customer and period, or `null` when nobody was there on any day.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Steven Noble, "Defining Churn Rate", Shopify, 2011.
 *
 * @example
 * ```ts
 * import { exposureChurnRate } from 'engagement-metrics/retention';
 * // 62 left in 30 days of 1,240 customers on average.
 * exposureChurnRate({ customersLost: 62, customerDays: 1240 * 30, periodDays: 30 }); // => 0.05
 * ```
 */
export function exposureChurnRate({ customersLost, customerDays, periodDays }: ExposureChurnRateInput): number | null {
  const where = 'exposureChurnRate';
  count(where, { periodDays });
  const daily = ratio(where, { customersLost }, { customerDays });
  if (daily === null) return null;
  const rate = daily * periodDays + 0; // never -0
  return rate < Infinity ? rate : refuse('ERR_OVERFLOW', where, 'periodDays', 'makes the result overflow');
}
