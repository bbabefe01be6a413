/**
 * What Stirling's formula lacks: `ln Γ(x) - (x - 1/2)·ln x + x - ln(2π)/2`, for x from 15 on, to 1e-17.
 *
 * @param first - The first coefficient; 0 leaves its term out.
 */
export function stirlingSeries(x: number, first: number = 1 / 12): number {
  const s = 1 / (x * x);
  return (first - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x;
}
