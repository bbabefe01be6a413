import { refuse } from '../check/refuse.ts';
import { millsRatio } from './millsRatio.ts';
import { normalCentre } from './normalCentre.ts';
import { within } from './within.ts';

/**
 * The quantile of the standard normal (Gaussian) distribution (`qnorm`, probit): the z below which a share of p lies.
 *
 * The inverse of `normalCumulative`. To 1e-12 of its value for the double that p is; above 1/2 a double has fewer
 * digits of 1 - p than of p, so that a small upper tail q is better asked for as `-normalQuantile(q)`.
 *
 * @param p - A probability, above 0 and below 1.
 * @returns Standard deviations from the mean.
 * @throws RangeError if p is not between 0 and 1, or is one of them; TypeError if it is not a number.
 * @see Milton Abramowitz, Irene Stegun, "Handbook of Mathematical Functions", 1964, 26.2.
 *
 * @example
 * ```ts
 * import { normalQuantile } from 'engagement-metrics/stats';
 * normalQuantile(0.975); // ~> 1.9599639845401
 * normalQuantile(0.5); // => 0
 * ```
 */
export function normalQuantile(p: number): number {
  within('normalQuantile', { p }, 0, 1);
  if (p === 0 || p === 1) refuse('ERR_OUT_OF_RANGE', 'normalQuantile', 'p', `is ${String(p)}: infinitely far out`);
  if (Math.abs(p - 0.5) < 0.43) return nearCentre(p - 0.5);
  return p < 0.5 ? -inTail(p) : inTail(1 - p);
}

/** Halley's method, on the probability between 0 and z. */
function nearCentre(centre: number): number {
  let z = centre * Math.sqrt(2 * Math.PI);
  for (let i = 0; i < 20; i++) {
    const error = (normalCentre(z) - centre) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= error / (1 + (error * z) / 2);
    if (Math.abs(error) <= 1e-7 * Math.abs(z)) break; // the method trebles the digits
  }
  return z;
}

/** Newton's method on the logarithm of the upper tail, which is concave: it comes from one side, wherever it begins. */
function inTail(tail: number): number {
  const wanted = Math.log(tail) + Math.log(2 * Math.PI) / 2;
  let z = Math.sqrt(-2 * Math.log(2 * tail));
  for (let i = 0; i < 20; i++) {
    const mills = millsRatio(z);
    const step = mills * (Math.log(mills) - (z * z) / 2 - wanted);
    z += step;
    if (Math.abs(step) < 1e-9) break;
  }
  return z;
}
