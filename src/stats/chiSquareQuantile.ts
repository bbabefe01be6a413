import { refuse } from '../check/refuse.ts';
import type { ChiSquareParameters } from './chiSquareCumulative.ts';
import { gammaQuantileOf } from './gammaQuantileOf.ts';
import { within } from './within.ts';

/**
 * The quantile of the chi-square distribution (`qchisq`, χ²): the sum of squares below which a share of p lies.
 *
 * `2 * gammaQuantile(p, { shape: degreesOfFreedom / 2 })`, as exact as that.
 *
 * @param p - A probability of at least 0 and below 1.
 * @param parameters - The degrees of freedom.
 * @returns A number of at least 0.
 * @throws RangeError if p is not between 0 and 1, or is 1, or the degrees of freedom are not between 1e-99 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 26.4.
 *
 * @example
 * ```ts
 * import { chiSquareQuantile } from 'engagement-metrics/stats';
 * chiSquareQuantile(0.95, { degreesOfFreedom: 1 }); // ~> 3.8414588206941
 * ```
 */
export function chiSquareQuantile(p: number, { degreesOfFreedom }: ChiSquareParameters): number {
  const where = 'chiSquareQuantile';
  within(where, { p }, 0, 1);
  within(where, { degreesOfFreedom }, 1e-99, 1e12);
  if (p === 1) refuse('ERR_OUT_OF_RANGE', where, 'p', 'is 1: infinitely far out');
  return 2 * gammaQuantileOf(p, degreesOfFreedom / 2, false);
}
