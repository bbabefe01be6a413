import { gammaTail } from './gammaTail.ts';
import { within } from './within.ts';

/** Which gamma distribution: that of the sum of `shape` exponential waiting times of mean 1, if it is whole. */
export interface GammaParameters {
  /** Its mean and its variance, from 1e-100 to 1e12. */
  readonly shape: number;
}

/**
 * The cumulative distribution function of the gamma distribution of scale 1 (`pgamma`, regularised incomplete gamma
 * function P): the probability of a value of at most x.
 *
 * `∫ t^(shape - 1)·e^(-t) dt / Γ(shape)` from 0 to x. To 1e-12 of its value for shapes of 0.001 to 1e4 and 1e-10 up to 1e7,
 * down to 1e-300; so is {@link gammaSurvival}, whose small values `1 - gammaCumulative` would lose.
 *
 * @param x - A number of at least 0, in units of the scale.
 * @param parameters - The shape.
 * @returns A probability in [0, 1].
 * @throws RangeError if x is negative or the shape is not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 6.5.
 *
 * @example
 * ```ts
 * import { gammaCumulative } from 'engagement-metrics/stats';
 * gammaCumulative(2, { shape: 3 }); // ~> 0.3233235838
 * ```
 */
export function gammaCumulative(x: number, { shape }: GammaParameters): number {
  const where = 'gammaCumulative';
  within(where, { x }, 0, Number.MAX_VALUE);
  within(where, { shape }, 1e-100, 1e12);
  return x === 0 ? 0 : Math.exp(gammaTail(x, shape, false).log);
}
