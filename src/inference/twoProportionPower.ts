import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { count } from '../check/count.ts';
import { normalCumulative } from '../stats/normalCumulative.ts';
import { criticalValue } from './criticalValue.ts';
import { shares } from './shares.ts';
import type { ExpectedProportions } from './types.ts';

/** What {@link twoProportionPower} is computed from. */
export interface TwoProportionPowerInput extends ExpectedProportions {
  /** How many people each arm has (≥ 0). */
  readonly trialsPerArm: number;
}

/**
 * Power of a comparison of two proportions (sensitivity of an A/B test): the share of experiments of this size in which
 * {@link twoProportionTest} finds the difference, if it is there.
 *
 * `Φ((d * √n - a * s0) / s1) + Φ((-d * √n - a * s0) / s1)`, d being the difference, `s0 = sqrt(2 * p * (1 - p))` of the
 * mean p of both proportions, `s1 = sqrt(p1 * (1 - p1) + p2 * (1 - p2))` and a the normal quantile of
 * `(1 + confidence) / 2`. Both directions count: without a difference it is `1 - confidence`.
 *
 * @returns A fraction from 1 - confidence to 1, or `null` without trials, or when both proportions are 0 or 1.
 * @throws RangeError if a proportion or the confidence is not between 0 and 1, or trials are negative; TypeError if an
 * input is not a number, or an option is unknown.
 * @see Joseph Fleiss, Bruce Levin, Myunghee Cho Paik, "Statistical Methods for Rates and Proportions", 2003.
 *
 * @example
 * ```ts
 * import { twoProportionPower } from 'engagement-metrics/inference';
 * twoProportionPower({ controlProportion: 0.1, treatmentProportion: 0.12, trialsPerArm: 3841 }); // ~> 0.800
 * twoProportionPower({ controlProportion: 0.1, treatmentProportion: 0.12, trialsPerArm: 1000 }); // ~> 0.298
 * ```
 */
export function twoProportionPower(
  { controlProportion, treatmentProportion, trialsPerArm }: TwoProportionPowerInput,
  options: ConfidenceOptions = {},
): number | null {
  const where = 'twoProportionPower';
  shares(where, { controlProportion, treatmentProportion });
  count(where, { trialsPerArm });
  const z = criticalValue(where, options);
  const mean = (controlProportion + treatmentProportion) / 2;
  const variances = controlProportion * (1 - controlProportion) + treatmentProportion * (1 - treatmentProportion);
  if (trialsPerArm === 0 || variances === 0) return null;
  const found = Math.abs(treatmentProportion - controlProportion) * Math.sqrt(trialsPerArm);
  const needed = z * Math.sqrt(2 * mean * (1 - mean));
  const spread = Math.sqrt(variances);
  return normalCumulative((found - needed) / spread) + normalCumulative((-found - needed) / spread);
}
