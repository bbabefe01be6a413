import { deviationOf } from '../stats/deviationOf.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';
import { total } from '../stats/total.ts';
import type { Interval } from '../stats/types.ts';
import type { Placements } from './placements.ts';

/** An area, or a difference of areas, as its placements estimate it. */
export interface PlacementInterval {
  readonly interval: Interval;
  /** The standard error; `null` where a class has one customer, of whom no spread is seen. */
  readonly error: number | null;
}

/**
 * The area under the curve with DeLong's interval, within `least` and 1: the ends themselves where there is no error.
 *
 * `S1 / n1 + S0 / n0` is the variance, S being the sample variance of the placements, as shares, in either class.
 *
 * @param placed - Placements of a score, or the differences of those of two: everybody in either class, and somebody is.
 */
export function placementInterval(
  where: string,
  { ones, zeros }: Placements,
  confidence: number,
  least: 0 | -1,
): PlacementInterval {
  const { sum, error: rest } = total(ones);
  const estimate = (sum + rest) / (ones.length * zeros.length) + 0; // never -0
  const spreadOfOnes = deviationOf(where, ones)?.sampleDeviation;
  const spreadOfZeros = deviationOf(where, zeros)?.sampleDeviation;
  if (typeof spreadOfOnes !== 'number' || typeof spreadOfZeros !== 'number') {
    return { interval: { low: least, estimate, high: 1 }, error: null };
  }
  const byOnes = spreadOfOnes / zeros.length / Math.sqrt(ones.length);
  const byZeros = spreadOfZeros / ones.length / Math.sqrt(zeros.length);
  const error = Math.sqrt(byOnes * byOnes + byZeros * byZeros);
  const reach = -normalQuantile((1 - confidence) / 2) * error;
  // An area lies between 0 and 1, whatever the normal distribution thinks.
  const interval = { low: Math.max(least, estimate - reach) + 0, estimate, high: Math.min(1, estimate + reach) + 0 };
  return { interval, error };
}
