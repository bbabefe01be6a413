import { refuse } from '../check/refuse.ts';
import type { GammaParameters } from './gammaCumulative.ts';
import { gammaQuantileOf } from './gammaQuantileOf.ts';
import { within } from './within.ts';

/**
 * The quantile of the gamma distribution of scale 1 (`qgamma`): the x below which a share of p lies.
 *
 * The inverse of `gammaCumulative`. To 1e-12 of its value for shapes of 0.001 to 1e4 and 1e-10 up to 1e7, for the double that
 * p is: near 1 a double has few digits of 1 - p, and `gammaUpperQuantile` takes a small upper tail itself. What is
 * below the smallest double, as for p = 0.1 and a shape of 0.001, is 0.
 *
 * @param p - A probability of at least 0 and below 1.
 * @param parameters - The shape.
 * @returns A number of at least 0, in units of the scale.
 * @throws RangeError if p is not between 0 and 1, or is 1, or the shape is not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 6.5.
 *
 * @example
 * ```ts
 * import { gammaQuantile } from 'engagement-metrics/stats';
 * gammaQuantile(0.5, { shape: 1 }); // ~> 0.6931471806
 * ```
 */
export function gammaQuantile(p: number, { shape }: GammaParameters): number {
  const where = 'gammaQuantile';
  within(where, { p }, 0, 1);
  within(where, { shape }, 1e-100, 1e12);
  if (p === 1) refuse('ERR_OUT_OF_RANGE', where, 'p', 'is 1: infinitely far out');
  return gammaQuantileOf(p, shape, false);
}
