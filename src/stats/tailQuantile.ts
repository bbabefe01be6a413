/** The logarithm of a tail probability as a function of `u = ln x`, with its first two derivatives. */
export interface Tail {
  readonly log: number;
  readonly slope: number;
  readonly bend: number;
}

/**
 * The positive x whose tail probability is p.
 *
 * The logarithm of a tail is a concave function of ln x where the density of ln x is log-concave, as it is for the gamma
 * distribution and for the odds of the beta distribution: a parabola through value, slope and bend leads to the root
 * from afar, and trebles the digits near it. An x below the doubles is 0, one beyond them infinite.
 */
export function tailQuantile(start: number, p: number, tail: (x: number) => Tail): number {
  const wanted = Math.log(p);
  let x = start;
  for (let i = 0; i < 99 && x > 0 && x < Infinity; i++) {
    const { log, slope, bend } = tail(x);
    const newton = (wanted - log) / slope;
    const bent = (newton * bend) / slope; // how much the slope changes on the way
    const step = bent > -0.4 ? (2 * newton) / (1 + Math.sqrt(1 + 2 * bent)) : newton;
    x *= Math.exp(Math.max(-50, Math.min(50, step))); // where the curve is nearly flat, a parabola leads astray
    if (Math.abs(step) < 1e-8) break;
  }
  return x;
}
