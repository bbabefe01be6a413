import { deviance } from './deviance.ts';
import { logGammaRatio } from './logGammaRatio.ts';
import { logOnePlus } from './logOnePlus.ts';
import { stirlingError } from './stirlingError.ts';
import type { Tail } from './tailQuantile.ts';

/**
 * The lower tail of the beta distribution at x, with y = 1 - x, in logarithms; slope and bend are those by ln(x/y).
 *
 * As {@link gammaTail}: the density by deviances, a continued fraction on the side of the mean where x is, and for a
 * shape below 1 a power series. The smaller of x and y is taken for exact, and the other for what rounding left.
 */
export function betaTail(x: number, y: number, alpha: number, beta: number): Tail {
  const above = x * (alpha + beta + 2) > alpha + 1;
  const sum = alpha + beta;
  const excess = x < y ? sum * x - alpha : beta - sum * y;
  const [density, tail] = above ? nearTail(y, x, beta, alpha, -excess) : nearTail(x, y, alpha, beta, excess);
  const log = above ? Math.log(-Math.expm1(tail)) : tail;
  const slope = Math.exp(density - log);
  return { log, slope, bend: slope * (-excess - slope) };
}

/** ln of x·y times the density, and ln of the lower tail, where x is hardly above the mean. */
function nearTail(x: number, y: number, a: number, b: number, excess: number): [density: number, tail: number] {
  if (a < 1) {
    const power = a * Math.log(x) + logGammaRatio(b, a) - logGammaRatio(1, a);
    return [power + Math.log(a) + b * Math.log(y), power + logOnePlus(a * series(x, a, b))];
  }
  const n = a + b;
  const density =
    Math.log((a * b) / n / (2 * Math.PI)) / 2 +
    (stirlingError(n) - stirlingError(a) - stirlingError(b)) -
    (deviance(a, n * x, excess) + deviance(b, n * y, -excess));
  return [density, density - Math.log(fraction(x, y, a, b, excess))];
}

/** `Σ (1 - b)·(2 - b)·…·(k - b) / k! · x^k / (a + k)` from k = 1 on */
function series(x: number, a: number, b: number): number {
  let power = 1;
  let sum = 0;
  for (let k = 1; k < 200; k++) {
    power *= (x * (k - b)) / k;
    sum += power / (a + k);
  }
  return sum;
}

/** The fraction of Didonato and Morris (TOMS 708), by Lentz's method. */
function fraction(x: number, y: number, a: number, b: number, excess: number): number {
  let c = (a * (1 - excess)) / (a + 1);
  let d = 0;
  let result = c;
  for (let m = 1; ; m++) {
    const at = a + 2 * m - 1;
    const numerator = (((a + m - 1) / at) * (a + b + m - 1) * m * (b - m) * x * x) / at;
    const denominator = m + (m * (b - m) * x) / at + ((a + m) * (1 - excess + m * (1 + y))) / (at + 2);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const factor = c * d;
    result *= factor;
    if (!(Math.abs(factor - 1) > 3e-16)) return result;
  }
}
