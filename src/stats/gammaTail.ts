import { deviance } from './deviance.ts';
import { logGammaRatio } from './logGammaRatio.ts';
import { logOnePlus } from './logOnePlus.ts';
import { stirlingError } from './stirlingError.ts';
import type { Tail } from './tailQuantile.ts';

/**
 * The lower or the upper tail of the gamma distribution at a positive x, in logarithms.
 *
 * The density is written with the deviance (Loader), so that nothing cancels however large the shape. Below the mean a
 * series of positive terms gives the lower tail, above it a continued fraction the upper one. For a shape below 1 the
 * lower tail is nearly 1, and its logarithm, all of whose terms are as small as the shape, gives both.
 */
export function gammaTail(x: number, shape: number, upper: boolean): Tail {
  const above = x >= shape + 1;
  let density: number; // ln of x times the density
  let log: number;
  if (shape < 1 && !above) {
    const power = shape * Math.log(x) - logGammaRatio(1, shape);
    density = power - x + Math.log(shape);
    log = power + logOnePlus(shape * alternating(x, shape));
  } else {
    density = Math.log(shape / (2 * Math.PI)) / 2 - stirlingError(shape) - deviance(shape, x);
    log = density + Math.log(above ? fraction(x, shape) : series(x, shape));
  }
  if (upper !== above) log = Math.log(-Math.expm1(log));
  const slope = (upper ? -1 : 1) * Math.exp(density - log);
  return { log, slope, bend: slope * (shape - x - slope) };
}

/** `Σ x^k / (a·(a + 1)·…·(a + k))` */
function series(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** `Σ (-x)^k / (k!·(a + k))` from k = 1 on */
function alternating(x: number, a: number): number {
  let power = 1;
  let sum = 0;
  for (let k = 1; k < 40; k++) {
    power *= -x / k;
    sum += power / (a + k);
  }
  return sum;
}

/** Legendre's fraction of the upper tail, by Lentz's method. */
function fraction(x: number, a: number): number {
  let b = x - a + 1;
  let c = Infinity;
  let d = 1 / b;
  let result = d;
  for (let k = 1; ; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    result *= factor;
    if (!(Math.abs(factor - 1) > 3e-16)) return result;
  }
}
