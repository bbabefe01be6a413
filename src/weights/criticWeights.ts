import { deviationOf } from '../stats/deviationOf.ts';
import { total } from '../stats/total.ts';
import type { Table } from '../table/types.ts';
import { completeRows } from './completeRows.ts';
import { correlationsOf } from '../stats/correlationsOf.ts';
import { readMetrics } from './readMetrics.ts';
import { sharesOf } from './sharesOf.ts';
import type { Completeness, MetricWeight } from './types.ts';
import { varyingOf } from './varyingOf.ts';

/** What one metric weighs by its spread and by what no other metric says. */
export interface CriticWeight<Name extends string> extends MetricWeight<Name> {
  /** The standard deviation of its worths (ddof 0), from 0 to 0.5. */
  readonly deviation: number;
  /** `Σ (1 - correlation)` with the other metrics, from 0 to twice their number; `null` for a constant, which has none. */
  readonly conflict: number | null;
}

/** Weights by spread and conflict, and of how many rows. */
export interface CriticWeights<Name extends string> extends Completeness {
  /** The metrics, in the order of the table. */
  readonly weights: readonly CriticWeight<Name>[];
}

/**
 * CRITIC weights (criteria importance through intercriteria correlation): a metric weighs the more, the more its worths
 * differ and the less the other metrics say the same.
 *
 * `deviation * conflict / Σ deviation * conflict`, `conflict = Σ (1 - correlation)` over the other metrics (Pearson). It says
 * how metrics differ, not how they matter; a metric that runs against all others, or is noise, weighs most.
 *
 * @param table - Normalised values (worths from 0 to 1), rows or columns: every metric and nothing else. Rows that lack a
 * value are left out and counted.
 * @returns The weights add up to 1. A metric that is constant (to 1e-12) weighs 0 and is in nobody's conflict; where there is
 * no conflict, since no two metrics differ, every weight is `null`.
 * @throws RangeError if a value is not between 0 and 1, there is no metric, or fewer than two rows are complete; TypeError if
 * a value is not a number, or columns are of unequal length.
 * @see Danae Diakoulaki, George Mavrotas, Lefteris Papayannakis, "Determining objective weights in multiple criteria problems:
 * the CRITIC method", 1995.
 *
 * @example
 * ```ts
 * import { criticWeights } from 'engagement-metrics/weights';
 * const { weights } = criticWeights({ visits: [0, 0, 1, 1], hours: [0, 0, 1, 1], nps: [0, 1, 0, 1] });
 * weights.map(({ weight }) => weight); // => [0.25, 0.25, 0.5]
 * weights[2]; // => { metric: 'nps', weight: 0.5, deviation: 0.5, conflict: 2 }
 * ```
 */
export function criticWeights<Name extends string>(table: Table<Name>): CriticWeights<Name> {
  const where = 'criticWeights';
  const { names, columns } = readMetrics(where, table, 1);
  const rows = completeRows(where, columns, 2);
  const varying = varyingOf(rows.columns);
  const found = correlationsOf(varying.map((k) => rows.columns[k]!)).map(conflictOf);
  const deviations = rows.columns.map((column) => deviationOf(where, column)!.populationDeviation);
  const conflicts = names.map((_, k) => found[varying.indexOf(k)] ?? null);
  const shares = sharesOf(deviations.map((deviation, k) => deviation * (conflicts[k] ?? 0)));
  const weights = names.map((metric, k) => {
    return { metric, weight: shares[k]!, deviation: deviations[k]!, conflict: conflicts[k]! };
  });
  return { weights, complete: rows.complete, missing: rows.missing };
}

/** What a metric's correlations, its own among them, lack to 1; by less than 1e-12 only through rounding. */
function conflictOf(correlations: Float64Array): number {
  const { sum, error } = total(correlations.map((correlation) => (1 - correlation > 1e-12 ? 1 - correlation : 0)));
  return sum + error;
}
