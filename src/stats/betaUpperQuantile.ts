import type { BetaParameters } from './betaCumulative.ts';
import { betaQuantileOf } from './betaQuantileOf.ts';
import { within } from './within.ts';

/**
 * The upper quantile of the beta distribution (inverse survival function): the share above which a share of p of all
 * lies.
 *
 * The inverse of `betaSurvival`, and `betaQuantile(1 - p, …)` for a p whose complement has no digits left.
 *
 * @param p - A probability, from 0 to 1.
 * @param parameters - alpha and beta.
 * @returns A share in [0, 1].
 * @throws RangeError if p is not between 0 and 1, or a parameter not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Armido Didonato, Alfred Morris, "Algorithm 708: Significant Digit Computation of the Incomplete Beta Function Ratios", 1992.
 *
 * @example
 * ```ts
 * import { betaUpperQuantile } from 'engagement-metrics/stats';
 * betaUpperQuantile(1e-20, { alpha: 1, beta: 2 }); // ~> 0.9999999999
 * ```
 */
export function betaUpperQuantile(p: number, { alpha, beta }: BetaParameters): number {
  const where = 'betaUpperQuantile';
  within(where, { p }, 0, 1);
  within(where, { alpha, beta }, 1e-100, 1e12);
  return betaQuantileOf(p, alpha, beta, true);
}
