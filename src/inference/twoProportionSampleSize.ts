import { planOf, type SampleSizeOptions } from './planOf.ts';
import { sampleSizeOf } from './sampleSizeOf.ts';
import { shares } from './shares.ts';
import type { ExpectedProportions } from './types.ts';

/**
 * Sample size for comparing two proportions (A/B test sample size, minimum detectable effect, MDE), per arm: how many
 * it takes for {@link twoProportionTest} to find the difference with the given power.
 *
 * `((a * sqrt(2 * p * (1 - p)) + b * sqrt(p1 * (1 - p1) + p2 * (1 - p2))) / (p2 - p1))²` rounded up, p being the mean
 * of both, a and b the normal quantiles of `(1 + confidence) / 2` and `power`: variance pooled, as in the test itself.
 *
 * @returns People an arm, a whole number of at least 1, or `null` when there is no difference to find.
 * @throws RangeError if a proportion is not between 0 and 1, power not between 1 - confidence and 1, or the result is
 * beyond the largest double; TypeError if an input is not a number, or an option is unknown.
 * @see Joseph Fleiss, Bruce Levin, Myunghee Cho Paik, "Statistical Methods for Rates and Proportions", 2003.
 *
 * @example
 * ```ts
 * import { twoProportionSampleSize } from 'engagement-metrics/inference';
 * twoProportionSampleSize({ controlProportion: 0.1, treatmentProportion: 0.12 }); // => 3841
 * twoProportionSampleSize({ controlProportion: 0.1, treatmentProportion: 0.12 }, { power: 0.9 }); // => 5142
 * ```
 */
export function twoProportionSampleSize(
  { controlProportion, treatmentProportion }: ExpectedProportions,
  options: SampleSizeOptions = {},
): number | null {
  const where = 'twoProportionSampleSize';
  shares(where, { controlProportion, treatmentProportion });
  const { confidenceErrors, powerErrors } = planOf(where, options);
  const difference = Math.abs(treatmentProportion - controlProportion);
  if (difference === 0) return null;
  const mean = (controlProportion + treatmentProportion) / 2;
  const variances = controlProportion * (1 - controlProportion) + treatmentProportion * (1 - treatmentProportion);
  const errors = confidenceErrors * Math.sqrt(2 * mean * (1 - mean)) + powerErrors * Math.sqrt(variances);
  return sampleSizeOf(where, 'treatmentProportion', errors / difference);
}
