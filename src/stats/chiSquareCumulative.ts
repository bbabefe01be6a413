import { gammaTail } from './gammaTail.ts';
import { within } from './within.ts';

/** Which chi-square distribution. */
export interface ChiSquareParameters {
  /** How many squares of standard normal values are added up; fractions are allowed, from 1e-99 to 1e12. */
  readonly degreesOfFreedom: number;
}

/**
 * The cumulative distribution function of the chi-square distribution (`pchisq`, χ²): the probability of a sum of
 * squares of at most x.
 *
 * `gammaCumulative(x / 2, { shape: degreesOfFreedom / 2 })`, as exact as that.
 *
 * @param x - A number of at least 0.
 * @param parameters - The degrees of freedom.
 * @returns A probability in [0, 1].
 * @throws RangeError if x is negative or the degrees of freedom are not between 1e-99 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 26.4.
 *
 * @example
 * ```ts
 * import { chiSquareCumulative } from 'engagement-metrics/stats';
 * chiSquareCumulative(3.84, { degreesOfFreedom: 1 }); // ~> 0.9499564788
 * ```
 */
export function chiSquareCumulative(x: number, { degreesOfFreedom }: ChiSquareParameters): number {
  const where = 'chiSquareCumulative';
  within(where, { x }, 0, Number.MAX_VALUE);
  within(where, { degreesOfFreedom }, 1e-99, 1e12);
  return x / 2 > 0 ? Math.exp(gammaTail(x / 2, degreesOfFreedom / 2, false).log) : 0;
}
