import { gammaTail } from './gammaTail.ts';
import { tailQuantile } from './tailQuantile.ts';

/** The x whose lower or upper tail is p; it is sought in the smaller tail, whose complement is exact. */
export function gammaQuantileOf(p: number, shape: number, upper: boolean): number {
  if (p > 0.5) return gammaQuantileOf(1 - p, shape, !upper);
  if (p === 0) return 0;
  // Below a shape of 1 the upper start lies beyond the root: the tail is below that of the exponential distribution.
  return tailQuantile(upper ? shape - Math.log(p) : shape, p, (x) => gammaTail(x, shape, upper));
}
