import type { BetaParameters } from './betaCumulative.ts';
import { betaQuantileOf } from './betaQuantileOf.ts';
import { within } from './within.ts';

/**
 * The quantile of the beta distribution (`qbeta`): the share below which a share of p of all lies.
 *
 * The inverse of `betaCumulative`. To 1e-12 of its value for parameters of 0.001 to 1e4 and 1e-10 up to 1e7, for the double
 * that p is: near 1 a double has few digits of 1 - p, and `betaUpperQuantile` takes a small upper tail itself. What is
 * nearer to 0 or 1 than doubles are is 0 or 1.
 *
 * @param p - A probability, from 0 to 1.
 * @param parameters - alpha and beta.
 * @returns A share in [0, 1].
 * @throws RangeError if p is not between 0 and 1, or a parameter not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Armido Didonato, Alfred Morris, "Algorithm 708: Significant Digit Computation of the Incomplete Beta Function Ratios", 1992.
 *
 * @example
 * ```ts
 * import { betaQuantile } from 'engagement-metrics/stats';
 * betaQuantile(0.25, { alpha: 2, beta: 1 }); // ~> 0.5
 * ```
 */
export function betaQuantile(p: number, { alpha, beta }: BetaParameters): number {
  const where = 'betaQuantile';
  within(where, { p }, 0, 1);
  within(where, { alpha, beta }, 1e-100, 1e12);
  return betaQuantileOf(p, alpha, beta, false);
}
