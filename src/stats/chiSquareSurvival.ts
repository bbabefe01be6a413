import type { ChiSquareParameters } from './chiSquareCumulative.ts';
import { gammaTail } from './gammaTail.ts';
import { within } from './within.ts';

/**
 * The survival function of the chi-square distribution (upper tail, χ², the p-value of a chi-square statistic): the
 * probability of a sum of squares above x.
 *
 * `gammaSurvival(x / 2, { shape: degreesOfFreedom / 2 })`, as exact as that.
 *
 * @param x - A number of at least 0.
 * @param parameters - The degrees of freedom.
 * @returns A probability in [0, 1].
 * @throws RangeError if x is negative or the degrees of freedom are not between 1e-99 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 26.4.
 *
 * @example
 * ```ts
 * import { chiSquareSurvival } from 'engagement-metrics/stats';
 * chiSquareSurvival(3.84, { degreesOfFreedom: 1 }); // ~> 0.0500435212
 * ```
 */
export function chiSquareSurvival(x: number, { degreesOfFreedom }: ChiSquareParameters): number {
  const where = 'chiSquareSurvival';
  within(where, { x }, 0, Number.MAX_VALUE);
  within(where, { degreesOfFreedom }, 1e-99, 1e12);
  return x / 2 > 0 ? Math.exp(gammaTail(x / 2, degreesOfFreedom / 2, true).log) : 1;
}
