/** `ln(1 + x)`, exact for small x too: what rounding takes from 1 + x it takes from the divisor as well (Kahan). */
export function logOnePlus(x: number): number {
  const rounded = 1 + x;
  return rounded === 1 ? x : (Math.log(rounded) * x) / (rounded - 1);
}
