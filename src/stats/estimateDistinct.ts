import { checkSketch } from './checkSketch.ts';
import type { DistinctSketch } from './distinctSketch.ts';

/** How many texts a sketch has seen, about. */
export interface DistinctEstimate {
  /** About how many. */
  readonly estimate: number;
  /** The standard error as a fraction of it: two thirds of all estimates are within. */
  readonly standardError: number;
}

/**
 * How many distinct texts a sketch has seen, with its error.
 *
 * Ertl's estimator of the registers, unbiased from none to billions; the relative standard error is
 * `1.04 / sqrt(2 ** precision)`, 0.81 % for a precision of 14.
 *
 * @throws TypeError or RangeError if it is no sketch.
 * @see Otmar Ertl, "New cardinality estimation algorithms for HyperLogLog sketches", 2017.
 *
 * @example
 * ```ts
 * import { distinctSketch, estimateDistinct } from 'engagement-metrics/stats';
 * const { estimate, standardError } = estimateDistinct(distinctSketch([...Array(1000).keys()]));
 * Math.abs(estimate - 1000) < 20; // => true
 * standardError; // => 0.008125
 * ```
 */
export function estimateDistinct(sketch: DistinctSketch): DistinctEstimate {
  checkSketch('estimateDistinct', 'sketch', sketch);
  const { precision, registers } = sketch;
  const size = registers.length;
  const longest = 64 - precision;
  const counts = new Float64Array(longest + 2);
  for (const register of registers) counts[register]!++;
  const standardError = 1.04 / Math.sqrt(size);
  if (counts[0] === size) return { estimate: 0, standardError };
  let sum = size * tau(1 - counts[longest + 1]! / size);
  for (let run = longest; run >= 1; run--) sum = 0.5 * (sum + counts[run]!);
  sum += size * sigma(counts[0]! / size);
  return { estimate: ((size / (2 * Math.LN2)) * size) / sum, standardError };
}

/** `x + Σ x^(2^k) * 2^(k - 1)`, the part of the registers that are still empty. */
function sigma(share: number): number {
  let [power, weight, sum] = [share, 1, share];
  for (let before = NaN; before !== sum; weight *= 2) {
    before = sum;
    power *= power;
    sum += power * weight;
  }
  return sum;
}

/** `(1 - x - Σ (1 - x^(2^-k))^2 * 2^-k) / 3`, the part of those that are full. */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let [root, weight, sum] = [share, 1, 1 - share];
  for (let before = NaN; before !== sum;) {
    before = sum;
    root = Math.sqrt(root);
    weight /= 2;
    sum -= (1 - root) * (1 - root) * weight;
  }
  return sum / 3;
}
