import { refuse } from '../check/refuse.ts';
import { logGammaRatio } from './logGammaRatio.ts';
import { stirlingSeries } from './stirlingSeries.ts';
import { within } from './within.ts';

/**
 * The natural logarithm of the gamma function (`lgamma`, `gammaln`): `ln Γ(x)`, which is `ln((x - 1)!)` for whole x.
 *
 * To 1e-14 of its value, near its zeros 1 and 2 too.
 *
 * @param x - A number above 0.
 * @throws RangeError if x is not above 0, or its logarithm is beyond the largest double (from 2.5e305 on).
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 6.1.
 *
 * @example
 * ```ts
 * import { logGamma } from 'engagement-metrics/stats';
 * logGamma(0.5); // ~> 0.5723649429247
 * logGamma(2); // => 0
 * ```
 */
export function logGamma(x: number): number {
  within('logGamma', { x }, Number.MIN_VALUE, Number.MAX_VALUE);
  if (x < 0.5) return logGammaRatio(1, x) - Math.log(x);
  if (x < 1.5) return logGammaRatio(1, x - 1);
  if (x < 15) return logGammaRatio(2, x - 2);
  const result = x * (Math.log(x) - 1) - Math.log(x) / 2 + Math.log(2 * Math.PI) / 2 + stirlingSeries(x);
  return result < Infinity ? result : refuse('ERR_OVERFLOW', 'logGamma', 'x', 'makes the result overflow');
}
