import { sortedValues } from '../stats/sortedValues.ts';
import { total } from '../stats/total.ts';
import type { Column } from '../table/types.ts';
import { readCounts } from '../table/readCounts.ts';

/** How unevenly a total is spread over units. */
export interface GiniCoefficient {
  /** From 0 (all alike) to 1 - 1 / `observed` (one has everything); `null` when there is nothing to spread. */
  readonly coefficient: number | null;
  /** Units with a value. */
  readonly observed: number;
  /** Units without, which are left out. */
  readonly missing: number;
}

/**
 * Gini coefficient (participation inequality, 90-9-1): how unevenly posts, orders or revenue are spread over people.
 *
 * `Σ (2i - n - 1) * x[i] / (n * Σ x)` over the values in rising order, i from 1 to n; between 0 and 1 - 1/n. It is half the
 * mean difference of two people over the mean. Who did nothing is a 0 and belongs in it.
 *
 * @param values - What each unit did or has (≥ 0); missing ones are skipped and counted.
 * @returns The coefficient, or `null` in its place when nothing is observed or all are 0, and the counts.
 * @throws RangeError if a value is negative; TypeError if it is not a number.
 * @see Corrado Gini, "Variabilità e mutabilità", 1912.
 *
 * @example
 * ```ts
 * import { giniCoefficient } from 'engagement-metrics/inference';
 * giniCoefficient([5, 5, 5, null]); // => { coefficient: 0, observed: 3, missing: 1 }
 * giniCoefficient([0, 0, 0, 12]); // => { coefficient: 0.75, observed: 4, missing: 0 }
 * ```
 */
export function giniCoefficient(values: Column): GiniCoefficient {
  const counts = readCounts('giniCoefficient', 'values', values);
  const sorted = sortedValues(counts);
  const observed = sorted.length;
  const missing = counts.length - observed;
  const largest = sorted[observed - 1] ?? 0;
  if (largest === 0) return { coefficient: null, observed, missing };
  const shares = sorted.map((value) => value / largest); // no sum is beyond the doubles then
  const all = total(shares);
  const ranked = total(shares.map((share, i) => (2 * i + 1 - observed) * share));
  return { coefficient: (ranked.sum + ranked.error) / (all.sum + all.error) / observed, observed, missing };
}
