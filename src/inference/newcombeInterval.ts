import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { proportion } from '../check/proportion.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import type { TwoProportions } from './types.ts';
import { wilsonOf } from './wilsonOf.ts';

/**
 * Newcombe interval (hybrid Wilson score interval, absolute uplift): how sure the difference of two independent
 * proportions is, such as the conversion rates of two arms of an experiment.
 *
 * `d - sqrt((p2 - low2)² + (high1 - p1)²)` to `d + sqrt((high2 - p2)² + (p1 - low1)²)` with d = p2 - p1, 1 the control, 2
 * the treatment, and the ends of their Wilson intervals; a difference of fractions, from -1 to 1.
 *
 * @returns The interval of treatment less control, or `null` when one of them had no trials.
 * @throws RangeError if a count is negative, successes exceed their trials, or the confidence is not between 0 and 1.
 * @see Robert Newcombe, "Interval Estimation for the Difference Between Independent Proportions: Comparison of Eleven
 * Methods", 1998, method 10.
 *
 * @example
 * ```ts
 * import { newcombeInterval } from 'engagement-metrics/inference';
 * const uplift = newcombeInterval({
 *   controlSuccesses: 120,
 *   controlTrials: 1000,
 *   treatmentSuccesses: 150,
 *   treatmentTrials: 1000,
 * });
 * uplift?.low; // ~> 0.000014
 * uplift?.estimate; // ~> 0.03
 * uplift?.high; // ~> 0.060008
 * ```
 */
export function newcombeInterval(
  { controlSuccesses, controlTrials, treatmentSuccesses, treatmentTrials }: TwoProportions,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'newcombeInterval';
  const z = criticalValue(where, options);
  const before = proportion(where, { controlSuccesses }, { controlTrials });
  const after = proportion(where, { treatmentSuccesses }, { treatmentTrials });
  if (before === null || after === null) return null;
  const control = wilsonOf(controlSuccesses, controlTrials, z);
  const treatment = wilsonOf(treatmentSuccesses, treatmentTrials, z);
  const estimate = after - before;
  return {
    low: Math.max(-1, estimate - distance(after - treatment.low, control.high - before)),
    estimate,
    high: Math.min(1, estimate + distance(treatment.high - after, before - control.low)),
  };
}

function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
