import { inOrder } from './inOrder.ts';

/**
 * Benjamini-Hochberg adjustment of p-values (BH, false discovery rate, FDR, q-values): for when many tests are made to
 * find the few worth a closer look. Of what is at most 0.05 afterwards, at most 5 % are expected to be no differences.
 *
 * With the m p-values in order, `adjusted[k] = min over j ≥ k of min(1, m * p[j] / (j + 1))`, k and j from 0. It holds
 * for independent or positively dependent tests, and is never above `holmAdjustment`, which promises more.
 *
 * @param pValues - One p-value a test, each from 0 to 1; of all tests that were made, also those that showed nothing.
 * @returns The adjusted p-values in the given order, each from its own to 1.
 * @throws RangeError if a p-value is not between 0 and 1; TypeError if it is not a number.
 * @see Yoav Benjamini, Yosef Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical
 * Society, 1995.
 *
 * @example
 * ```ts
 * import { benjaminiHochbergAdjustment } from 'engagement-metrics/inference';
 * benjaminiHochbergAdjustment([0.5, 0.015625, 0.25]); // => [0.5, 0.046875, 0.375]
 * ```
 */
export function benjaminiHochbergAdjustment(pValues: readonly number[]): number[] {
  const { values, order } = inOrder('benjaminiHochbergAdjustment', pValues);
  const adjusted = values.slice();
  let lowest = 1;
  for (let k = order.length; k > 0; k--) {
    const place = order[k - 1]!;
    lowest = Math.min(lowest, (order.length / k) * values[place]!);
    adjusted[place] = lowest + 0; // never -0
  }
  return adjusted;
}
