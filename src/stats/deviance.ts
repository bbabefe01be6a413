/**
 * Half the deviance of an observed x from what is expected, a: `a·ln(a/x) + x - a`, without losing a digit near x = a.
 *
 * With `v = (x - a)/(x + a)` it is `(x - a)·v - 2·a·(v³/3 + v⁵/5 + …)`, whose terms hardly cancel.
 *
 * @param difference - x - a, where it is known to more digits than x.
 * @see Catherine Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000.
 */
export function deviance(a: number, x: number, difference: number = x - a): number {
  const v = difference / (a + x);
  if (Math.abs(v) > 0.5) return a * logOfRatio(a, x) + difference;
  let result = difference * v;
  let power = 2 * a * v;
  for (let k = 3; ; k += 2) {
    power *= v * v;
    const next = result - power / k;
    if (next === result) return result;
    result = next;
  }
}

/** The quotient of what is very small and very large may leave the doubles. */
function logOfRatio(a: number, x: number): number {
  const ratio = a / x;
  return ratio > 0 && ratio < Infinity ? Math.log(ratio) : Math.log(a) - Math.log(x);
}
