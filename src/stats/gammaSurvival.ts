import type { GammaParameters } from './gammaCumulative.ts';
import { gammaTail } from './gammaTail.ts';
import { within } from './within.ts';

/**
 * The survival function of the gamma distribution of scale 1 (upper tail, regularised incomplete gamma function Q): the
 * probability of a value above x.
 *
 * `1 - gammaCumulative(x, { shape })`, as exact where it is small.
 *
 * @param x - A number of at least 0, in units of the scale.
 * @param parameters - The shape.
 * @returns A probability in [0, 1].
 * @throws RangeError if x is negative or the shape is not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 6.5.
 *
 * @example
 * ```ts
 * import { gammaSurvival } from 'engagement-metrics/stats';
 * gammaSurvival(2, { shape: 3 }); // ~> 0.676676416183064
 * ```
 */
export function gammaSurvival(x: number, { shape }: GammaParameters): number {
  const where = 'gammaSurvival';
  within(where, { x }, 0, Number.MAX_VALUE);
  within(where, { shape }, 1e-100, 1e12);
  return x === 0 ? 1 : Math.exp(gammaTail(x, shape, true).log);
}
