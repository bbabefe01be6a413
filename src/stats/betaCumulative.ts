import { betaTail } from './betaTail.ts';
import { within } from './within.ts';

/** Which beta distribution: after `alpha - 1` successes and `beta - 1` failures, that of a share all of whose values were equally likely before. */
export interface BetaParameters {
  /** How much weighs on 1, from 1e-100 to 1e12. */
  readonly alpha: number;
  /** How much weighs on 0, from 1e-100 to 1e12. */
  readonly beta: number;
}

/**
 * The cumulative distribution function of the beta distribution (`pbeta`, regularised incomplete beta function I): the
 * probability of a share of at most x.
 *
 * `∫ t^(alpha - 1)·(1 - t)^(beta - 1) dt / B(alpha, beta)` from 0 to x. To 1e-12 of its value for parameters of 0.001 to 1e4
 * and 1e-10 up to 1e7, down to 1e-300; so is {@link betaSurvival}, whose small values `1 - betaCumulative` would lose.
 *
 * @param x - A share, from 0 to 1.
 * @param parameters - alpha and beta.
 * @returns A probability in [0, 1].
 * @throws RangeError if x is not between 0 and 1, or a parameter not between 1e-100 and 1e12; TypeError if one is not a number.
 * @see Armido Didonato, Alfred Morris, "Algorithm 708: Significant Digit Computation of the Incomplete Beta Function Ratios", 1992.
 *
 * @example
 * ```ts
 * import { betaCumulative } from 'engagement-metrics/stats';
 * betaCumulative(0.5, { alpha: 2, beta: 3 }); // ~> 0.6875
 * ```
 */
export function betaCumulative(x: number, { alpha, beta }: BetaParameters): number {
  const where = 'betaCumulative';
  within(where, { x }, 0, 1);
  within(where, { alpha, beta }, 1e-100, 1e12);
  return x === 0 || x === 1 ? x + 0 : Math.exp(betaTail(x, 1 - x, alpha, beta).log);
}
