/**
 * The logistic function of `(value - centre) / unit`, clamped to ±40, where it is flat to the last bit, so that no
 * warehouse overflows in `EXP`.
 */
export function logistic(centre: number, unit: number, value: number): number {
  const z = (value - centre) / unit;
  return 1 / (1 + Math.exp(z > 40 ? -40 : z < -40 ? 40 : -z));
}
