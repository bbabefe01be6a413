import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { proportion } from '../check/proportion.ts';
import { refuse } from '../check/refuse.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import type { TwoProportions } from './types.ts';

/**
 * Interval of a risk ratio (relative risk, RR; relative uplift plus 1; Katz log interval): how sure it is how many times as
 * likely something is in the treatment as in the control.
 *
 * `ratio * exp(± z * sqrt((1 - p1) / controlSuccesses + (1 - p2) / treatmentSuccesses))` with p1 and p2 the proportions of
 * control and treatment and ratio = p2 / p1; above 0, and 1 where they are alike. Less 1 it is the relative uplift.
 *
 * @returns The interval, or `null` when one of the two had no trials or no successes, or both had nothing but successes:
 * then there is no logarithm, or no spread to go by.
 * @throws RangeError if a count is negative, successes exceed their trials, the confidence is not between 0 and 1, or the
 * interval is beyond the largest double.
 * @see David Katz et al., "Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies", 1978.
 *
 * @example
 * ```ts
 * import { riskRatioInterval } from 'engagement-metrics/inference';
 * const times = riskRatioInterval({
 *   controlSuccesses: 120,
 *   controlTrials: 1000,
 *   treatmentSuccesses: 150,
 *   treatmentTrials: 1000,
 * });
 * times?.low; // ~> 0.99967
 * times?.estimate; // => 1.25
 * times?.high; // ~> 1.56301
 * ```
 */
export function riskRatioInterval(
  { controlSuccesses, controlTrials, treatmentSuccesses, treatmentTrials }: TwoProportions,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'riskRatioInterval';
  const z = criticalValue(where, options);
  const before = proportion(where, { controlSuccesses }, { controlTrials });
  const after = proportion(where, { treatmentSuccesses }, { treatmentTrials });
  if (before === null || after === null || controlSuccesses === 0 || treatmentSuccesses === 0) return null;
  const variance = spread(controlSuccesses, controlTrials) + spread(treatmentSuccesses, treatmentTrials);
  if (variance === 0) return null;
  const estimate = after / before;
  const factor = Math.exp(z * Math.sqrt(variance));
  const high = estimate * factor;
  if (!(high < Infinity)) refuse('ERR_OVERFLOW', where, 'controlSuccesses', 'makes the result overflow');
  return { low: estimate / factor, estimate, high };
}

/** The variance of the logarithm of a proportion, `1 / successes - 1 / trials`. */
function spread(successes: number, trials: number): number {
  return (trials - successes) / trials / successes;
}
