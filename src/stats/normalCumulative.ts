import { finite } from '../check/finite.ts';
import { millsRatio } from './millsRatio.ts';
import { normalCentre } from './normalCentre.ts';

/**
 * The cumulative distribution function of the standard normal (Gaussian) distribution (`pnorm`, Φ): the probability of
 * a value of at most z.
 *
 * The upper tail is `normalCumulative(-z)`. To 1e-12 of its value, down to 1e-300.
 *
 * @param z - A finite number of standard deviations.
 * @returns A probability in [0, 1].
 * @throws RangeError if z is not finite; TypeError if it is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 26.2.
 *
 * @example
 * ```ts
 * import { normalCumulative } from 'engagement-metrics/stats';
 * normalCumulative(1.96); // ~> 0.9750021048518
 * normalCumulative(0); // => 0.5
 * ```
 */
export function normalCumulative(z: number): number {
  finite('normalCumulative', { z });
  if (Math.abs(z) < 1.5) return 0.5 + normalCentre(z);
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * millsRatio(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}
