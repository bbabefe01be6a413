import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { count } from '../check/count.ts';
import { criticalValue } from './criticalValue.ts';
import { sampleSizeOf } from './sampleSizeOf.ts';
import { shares } from './shares.ts';

/** What {@link proportionSampleSize} is computed from. */
export interface ProportionSampleSizeInput {
  /** The proportion that you expect (fraction from 0 to 1); 0.5 needs the most people, for when you do not know. */
  readonly expectedProportion: number;
  /** How far below and above the estimate the interval may reach: 0.03 is 3 percentage points (≥ 0). */
  readonly margin: number;
}

/**
 * Sample size for a proportion (survey sample size, margin of error): how many answers it takes to know a proportion to
 * within a margin.
 *
 * `a² * p * (1 - p) / margin²` rounded up, a being the normal quantile of `(1 + confidence) / 2`; of a population much
 * larger than that. Answers, not invitations: divide by the response rate that you expect.
 *
 * @returns Answers, a whole number of at least 1, or `null` when the margin is 0, or p is 0 or 1, which needs a formula
 * of its own.
 * @throws RangeError if the proportion or the confidence is not between 0 and 1, the margin is negative, or the result
 * is beyond the largest double; TypeError if an input is not a number, or an option is unknown.
 * @see William Cochran, "Sampling Techniques", 1977.
 *
 * @example
 * ```ts
 * import { proportionSampleSize } from 'engagement-metrics/inference';
 * proportionSampleSize({ expectedProportion: 0.5, margin: 0.05 }); // => 385
 * proportionSampleSize({ expectedProportion: 0.5, margin: 0.03 }); // => 1068
 * ```
 */
export function proportionSampleSize(
  { expectedProportion, margin }: ProportionSampleSizeInput,
  options: ConfidenceOptions = {},
): number | null {
  const where = 'proportionSampleSize';
  shares(where, { expectedProportion });
  count(where, { margin });
  const z = criticalValue(where, options);
  const deviation = Math.sqrt(expectedProportion * (1 - expectedProportion));
  return margin === 0 || deviation === 0 ? null : sampleSizeOf(where, 'margin', (z * deviation) / margin);
}
