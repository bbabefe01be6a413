import { normalQuantile } from '../stats/normalQuantile.ts';

/**
 * One draw from the gamma distribution of a shape (George Marsaglia and Wai Wan Tsang, "A Simple Method for Generating
 * Gamma Variables", 2000): a cubed normal, accepted or drawn again; shapes below 1 by way of the shape above.
 */
export function randomGamma(shape: number, random: () => number): number {
  if (shape < 1) return randomGamma(shape + 1, random) * Math.exp(Math.log(1 - random()) / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalQuantile(random() || 2 ** -54);
    const cube = 1 + c * normal;
    if (cube <= 0) continue;
    const v = cube * cube * cube;
    if (Math.log(1 - random()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
