import { planOf, type SampleSizeOptions } from './planOf.ts';
import { sampleSizeOf } from './sampleSizeOf.ts';
import { shares } from './shares.ts';
import type { ExpectedProportions } from './types.ts';

/**
 * Sample size for comparing two proportions with unpooled variance, per arm: the shorter formula that many calculators
 * use. It fits a test with unpooled standard error, and is a little below {@link twoProportionSampleSize}.
 *
 * `(a + b)² * (p1 * (1 - p1) + p2 * (1 - p2)) / (p2 - p1)²` rounded up, a and b being the normal quantiles of
 * `(1 + confidence) / 2` and `power`.
 *
 * @returns People an arm, a whole number of at least 1, or `null` when there is no difference to find.
 * @throws RangeError if a proportion is not between 0 and 1, power not between 1 - confidence and 1, or the result is
 * beyond the largest double; TypeError if an input is not a number, or an option is unknown.
 * @see Shein-Chung Chow, Jun Shao, Hansheng Wang, "Sample Size Calculations in Clinical Research", 2008.
 *
 * @example
 * ```ts
 * import { unpooledTwoProportionSampleSize } from 'engagement-metrics/inference';
 * unpooledTwoProportionSampleSize({ controlProportion: 0.1, treatmentProportion: 0.12 }); // => 3839
 * ```
 */
export function unpooledTwoProportionSampleSize(
  { controlProportion, treatmentProportion }: ExpectedProportions,
  options: SampleSizeOptions = {},
): number | null {
  const where = 'unpooledTwoProportionSampleSize';
  shares(where, { controlProportion, treatmentProportion });
  const { confidenceErrors, powerErrors } = planOf(where, options);
  const difference = Math.abs(treatmentProportion - controlProportion);
  if (difference === 0) return null;
  const variances = controlProportion * (1 - controlProportion) + treatmentProportion * (1 - treatmentProportion);
  const errors = (confidenceErrors + powerErrors) * Math.sqrt(variances);
  return sampleSizeOf(where, 'treatmentProportion', errors / difference);
}
