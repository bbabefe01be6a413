import { refuse } from '../check/refuse.ts';
import type { GammaParameters } from './gammaCumulative.ts';
import { gammaQuantileOf } from './gammaQuantileOf.ts';
import { within } from './within.ts';

/**
 * The upper quantile of the gamma distribution of scale 1 (inverse survival function): the x above which a share of p
 * lies.
 *
 * The inverse of `gammaSurvival`, and `gammaQuantile(1 - p, { shape })` for a p whose complement has no digits left.
 *
 * @param p - A probability above 0 and at most 1.
 * @param parameters - The shape.
 * @returns A number of at least 0, in units of the scale.
 * @throws RangeError if p is not between 0 and 1, or is 0, or the shape is not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 6.5.
 *
 * @example
 * ```ts
 * import { gammaUpperQuantile } from 'engagement-metrics/stats';
 * gammaUpperQuantile(1e-20, { shape: 1 }); // ~> 46.0517018598809
 * ```
 */
export function gammaUpperQuantile(p: number, { shape }: GammaParameters): number {
  const where = 'gammaUpperQuantile';
  within(where, { p }, 0, 1);
  within(where, { shape }, 1e-100, 1e12);
  if (p === 0) refuse('ERR_OUT_OF_RANGE', where, 'p', 'is 0: infinitely far out');
  return gammaQuantileOf(p, shape, true);
}
