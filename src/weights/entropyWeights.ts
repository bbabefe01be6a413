import { meanOf } from '../stats/meanOf.ts';
import { total } from '../stats/total.ts';
import type { Table } from '../table/types.ts';
import { completeRows } from './completeRows.ts';
import { readMetrics } from './readMetrics.ts';
import { sharesOf } from './sharesOf.ts';
import type { Completeness, MetricWeight } from './types.ts';
import { varyingOf } from './varyingOf.ts';

/** What one metric weighs by its entropy. */
export interface EntropyWeight<Name extends string> extends MetricWeight<Name> {
  /** How evenly its worths are spread over the customers, from 0 (one has it all) to 1 (all have the same). */
  readonly entropy: number;
  /** What the entropy lacks to 1. */
  readonly divergence: number;
}

/** Weights by entropy, and of how many rows. */
export interface EntropyWeights<Name extends string> extends Completeness {
  /** The metrics, in the order of the table. */
  readonly weights: readonly EntropyWeight<Name>[];
}

/**
 * Entropy weights (EWM): a metric weighs the more, the more unevenly its worths are spread over the customers.
 *
 * `divergence / Σ divergence`, `divergence = 1 - entropy`, `entropy = -Σ p * ln(p) / ln(n)`, `p = worth / Σ worth` over the
 * n complete rows. It says how metrics differ, not how they matter; a worth that only few customers have weighs most.
 *
 * @param table - Normalised values (worths from 0 to 1), rows or columns: every metric and nothing else. Rows that lack a
 * value are left out and counted.
 * @returns The weights add up to 1; a metric that is constant (to 1e-12) weighs 0, and where all are, every weight is `null`.
 * @throws RangeError if a value is not between 0 and 1, there is no metric, or fewer than two rows are complete; TypeError if
 * a value is not a number, or columns are of unequal length.
 * @see Claude Shannon, "A Mathematical Theory of Communication", 1948; Ching-Lai Hwang, Kwangsun Yoon, "Multiple Attribute
 * Decision Making", 1981.
 *
 * @example
 * ```ts
 * import { entropyWeights } from 'engagement-metrics/weights';
 * const { weights } = entropyWeights({ bought: [1, 0, 0, 0], opened: [1, 1, 0, 0], invited: [1, 1, 1, 1] });
 * weights[1]; // => { metric: 'opened', weight: 1 / 3, entropy: 0.5, divergence: 0.5 }
 * weights.map(({ weight }) => weight); // => [2 / 3, 1 / 3, 0]
 * ```
 */
export function entropyWeights<Name extends string>(table: Table<Name>): EntropyWeights<Name> {
  const where = 'entropyWeights';
  const { names, columns } = readMetrics(where, table, 1);
  const rows = completeRows(where, columns, 2);
  const varying = varyingOf(rows.columns);
  const divergences = rows.columns.map((column, k) => (varying.includes(k) ? divergenceOf(column) : 0));
  const shares = sharesOf(divergences);
  const weights = names.map((metric, k) => {
    const divergence = divergences[k]!;
    return { metric, weight: shares[k]!, entropy: 1 - divergence, divergence };
  });
  return { weights, complete: rows.complete, missing: rows.missing };
}

/**
 * One less the entropy, without the difference, which has no digits left where the worths are nearly even: with u the worth
 * by the mean, it is `Σ u * ln(u) / (n * ln(n))`, and since all u - 1 add up to 0, `Σ (u * ln(u) - (u - 1))` will do.
 */
function divergenceOf(worths: Float64Array): number {
  const { mean, rest } = meanOf(worths);
  const { sum, error } = total(worths.map((worth) => unevenness((worth - mean - rest) / mean)));
  return Math.min(1, (sum + error) / (worths.length * Math.log(worths.length)));
}

/** `(1 + x) * ln(1 + x) - x`, at least 0: near 0 by its series, `x² / 2 - x³ / 6 + x⁴ / 12 - …`. */
function unevenness(x: number): number {
  if (x <= -1) return 1; // a worth of 0
  if (Math.abs(x) > 0.1) return (1 + x) * Math.log(1 + x) - x;
  let series = 0;
  for (let k = 17; k >= 2; k--) series = 1 / (k * (k - 1)) - x * series;
  return x * x * series;
}
