import { refuse } from '../check/refuse.ts';
import { ratioMetricOf } from './ratioMetricOf.ts';
import type { RatioMetricColumns } from './types.ts';

/** A ratio metric with its variance. */
export interface RatioMetricVariance {
  /** `Σ numerators / Σ denominators`, or `null` when the denominators add up to 0. */
  readonly ratio: number | null;
  /** The variance of that estimate (not of the units), or `null` without a ratio or of one unit alone. */
  readonly variance: number | null;
  /** Units with both values. */
  readonly observed: number;
  /** Units that lack one, and are left out. */
  readonly missing: number;
}

/**
 * Variance of a ratio metric (delta method, ratio of means): how much a rate would vary from sample to sample of units whose
 * numerator and denominator are both random, such as clicks per view of users.
 *
 * `(sx²/my² - 2 * mx * sxy/my³ + mx² * sy²/my⁴) / n` with the means m, the sample variances s² and the covariance sxy (over
 * n - 1) of the units' numerators x and denominators y; the square of the standard error. Views of one user resemble each
 * other: what treats each as a trial of its own, as a binomial interval does, is far too sure.
 *
 * @returns Ratio, variance and counts; ratio and variance are `null` where there is none.
 * @throws RangeError if a denominator is negative, or the result is beyond the largest double; TypeError if a value is no
 * number, or the columns are not of one length.
 * @see Alex Deng, Ulf Knoblich, Jiannan Lu, "Applying the Delta Method in Metric Analytics: A Practical Guide with Novel
 * Ideas", 2018.
 *
 * @example
 * ```ts
 * import { ratioMetricVariance } from 'engagement-metrics/inference';
 * const users = { numerators: [1, 0, 3, null], denominators: [2, 2, 4, 5] }; // clicks and views
 * const { ratio, variance, missing } = ratioMetricVariance(users);
 * ratio; // => 0.5
 * variance; // ~> 0.0469
 * missing; // => 1
 * ```
 */
export function ratioMetricVariance(columns: RatioMetricColumns): RatioMetricVariance {
  const where = 'ratioMetricVariance';
  const { ratio, standardError, observed, missing } = ratioMetricOf(where, columns);
  const variance = standardError === null ? null : standardError * standardError;
  if (variance === Infinity) refuse('ERR_OVERFLOW', where, 'numerators', 'makes the result overflow');
  return { ratio, variance, observed, missing };
}
