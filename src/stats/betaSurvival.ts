import type { BetaParameters } from './betaCumulative.ts';
import { betaTail } from './betaTail.ts';
import { within } from './within.ts';

/**
 * The survival function of the beta distribution (upper tail): the probability of a share above x.
 *
 * `1 - betaCumulative(x, { alpha, beta })`, as exact where it is small.
 *
 * @param x - A share, from 0 to 1.
 * @param parameters - alpha and beta.
 * @returns A probability in [0, 1].
 * @throws RangeError if x is not between 0 and 1, or a parameter not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Armido Didonato, Alfred Morris, "Algorithm 708: Significant Digit Computation of the Incomplete Beta Function Ratios", 1992.
 *
 * @example
 * ```ts
 * import { betaSurvival } from 'engagement-metrics/stats';
 * betaSurvival(0.5, { alpha: 2, beta: 3 }); // ~> 0.3125
 * ```
 */
export function betaSurvival(x: number, { alpha, beta }: BetaParameters): number {
  const where = 'betaSurvival';
  within(where, { x }, 0, 1);
  within(where, { alpha, beta }, 1e-100, 1e12);
  return x === 0 || x === 1 ? 1 - x : Math.exp(betaTail(1 - x, x, beta, alpha).log);
}
