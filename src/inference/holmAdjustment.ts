import { inOrder } from './inOrder.ts';

/**
 * Holm's adjustment of p-values (Bonferroni-Holm, step-down): for when one experiment is judged by many metrics,
 * segments or arms. Calling what is at most 0.05 afterwards a difference, at most 5 % of such experiments call one that
 * is none.
 *
 * With the m p-values in order, `adjusted[k] = max over j ≤ k of min(1, (m - j) * p[j])`, k and j from 0. It holds
 * whatever the dependence between the tests, and is never above Bonferroni's `m * p`.
 *
 * @param pValues - One p-value a test, each from 0 to 1; of all tests that were made, also those that showed nothing.
 * @returns The adjusted p-values in the given order, each from its own to 1.
 * @throws RangeError if a p-value is not between 0 and 1; TypeError if it is not a number.
 * @see Sture Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics, 1979.
 *
 * @example
 * ```ts
 * import { holmAdjustment } from 'engagement-metrics/inference';
 * holmAdjustment([0.5, 0.015625, 0.25]); // => [0.5, 0.046875, 0.5]
 * ```
 */
export function holmAdjustment(pValues: readonly number[]): number[] {
  const { values, order } = inOrder('holmAdjustment', pValues);
  const adjusted = values.slice();
  let highest = 0;
  order.forEach((place, k) => {
    highest = Math.max(highest, Math.min(1, (order.length - k) * values[place]!));
    adjusted[place] = highest;
  });
  return adjusted;
}
