import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { proportion } from '../check/proportion.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import type { ProportionCounts } from './types.ts';

/**
 * Agresti-Coull interval (adjusted Wald interval of a proportion): the interval that can be worked by hand, "add two
 * successes and two failures".
 *
 * `c ± z * sqrt(c * (1 - c) / (trials + z²))` with c = (successes + z²/2) / (trials + z²); cut off at 0 and 1. It has the
 * centre of the Wilson interval and is never narrower.
 *
 * @returns The interval, or `null` when there were no trials.
 * @throws RangeError if a count is negative, `successes` exceeds `trials`, or the confidence is not between 0 and 1.
 * @see Alan Agresti, Brent Coull, "Approximate Is Better than 'Exact' for Interval Estimation of Binomial Proportions", 1998.
 *
 * @example
 * ```ts
 * import { agrestiCoullInterval } from 'engagement-metrics/inference';
 * const clicks = agrestiCoullInterval({ successes: 8, trials: 10 });
 * clicks?.low; // ~> 0.4794
 * clicks?.high; // ~> 0.9541
 * ```
 */
export function agrestiCoullInterval(
  { successes, trials }: ProportionCounts,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'agrestiCoullInterval';
  const z = criticalValue(where, options);
  const estimate = proportion(where, { successes }, { trials });
  if (estimate === null) return null;
  const size = trials + z * z;
  const centre = (successes + (z * z) / 2) / size;
  const reach = z * Math.sqrt((centre * (1 - centre)) / size);
  // The ends lie beyond the estimate by more than rounding, except where z is next to nothing.
  return {
    low: Math.max(0, Math.min(estimate, centre - reach)),
    estimate,
    high: Math.min(1, Math.max(estimate, centre + reach)),
  };
}
