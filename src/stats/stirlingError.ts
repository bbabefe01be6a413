import { logGammaRatio } from './logGammaRatio.ts';
import { stirlingSeries } from './stirlingSeries.ts';

/** What Stirling's formula lacks, `ln Γ(x) - (x - 1/2)·ln x + x - ln(2π)/2`, for every positive x, to 2e-14 absolutely. */
export function stirlingError(x: number): number {
  if (x >= 15) return stirlingSeries(x);
  return logGammaRatio(1, x) - (x + 0.5) * Math.log(x) + x - Math.log(2 * Math.PI) / 2;
}
