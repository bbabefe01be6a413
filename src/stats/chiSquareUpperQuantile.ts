import { refuse } from '../check/refuse.ts';
import type { ChiSquareParameters } from './chiSquareCumulative.ts';
import { gammaQuantileOf } from './gammaQuantileOf.ts';
import { within } from './within.ts';

/**
 * The upper quantile of the chi-square distribution (critical value, χ², inverse survival function): the sum of squares
 * above which a share of p lies.
 *
 * `2 * gammaUpperQuantile(p, { shape: degreesOfFreedom / 2 })`, as exact as that.
 *
 * @param p - A probability above 0 and at most 1.
 * @param parameters - The degrees of freedom.
 * @returns A number of at least 0.
 * @throws RangeError if p is not between 0 and 1, or is 0, or the degrees of freedom are not between 1e-99 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 26.4.
 *
 * @example
 * ```ts
 * import { chiSquareUpperQuantile } from 'engagement-metrics/stats';
 * chiSquareUpperQuantile(0.05, { degreesOfFreedom: 1 }); // ~> 3.8414588206941
 * ```
 */
export function chiSquareUpperQuantile(p: number, { degreesOfFreedom }: ChiSquareParameters): number {
  const where = 'chiSquareUpperQuantile';
  within(where, { p }, 0, 1);
  within(where, { degreesOfFreedom }, 1e-99, 1e12);
  if (p === 0) refuse('ERR_OUT_OF_RANGE', where, 'p', 'is 0: infinitely far out');
  return 2 * gammaQuantileOf(p, degreesOfFreedom / 2, true);
}
