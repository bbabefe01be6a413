import { deviationOf } from '../stats/deviationOf.ts';
import type { Table } from '../table/types.ts';
import { completeRows } from './completeRows.ts';
import { readMetrics } from './readMetrics.ts';
import { sharesOf } from './sharesOf.ts';
import type { Completeness, MetricWeight } from './types.ts';
import { varyingOf } from './varyingOf.ts';

/** What one metric weighs by its spread. */
export interface DeviationWeight<Name extends string> extends MetricWeight<Name> {
  /** The standard deviation of its worths (ddof 0), from 0 to 0.5. */
  readonly deviation: number;
}

/** Weights by spread, and of how many rows. */
export interface DeviationWeights<Name extends string> extends Completeness {
  /** The metrics, in the order of the table. */
  readonly weights: readonly DeviationWeight<Name>[];
}

/**
 * Standard deviation weights (SD method): a metric weighs the more, the more its worths differ between customers.
 *
 * `deviation / Σ deviation`. It says how metrics differ, not how they matter: no outcome is looked at.
 *
 * @param table - Normalised values (worths from 0 to 1), rows or columns: every metric and nothing else. Rows that lack a
 * value are left out and counted.
 * @returns The weights add up to 1; a metric that is constant (to 1e-12) weighs 0, and where all are, every weight is `null`.
 * @throws RangeError if a value is not between 0 and 1, there is no metric, or fewer than two rows are complete; TypeError if
 * a value is not a number, or columns are of unequal length.
 * @see Hepu Deng, Chung-Hsing Yeh, Robert Willis, "Inter-company comparison using modified TOPSIS with objective weights",
 * 2000.
 *
 * @example
 * ```ts
 * import { deviationWeights } from 'engagement-metrics/weights';
 * const { weights } = deviationWeights({ visits: [0, 1, 0, 1], opens: [0.25, 0.5, 0.25, 0.5] });
 * weights[0]; // => { metric: 'visits', weight: 0.8, deviation: 0.5 }
 * weights[1]; // => { metric: 'opens', weight: 0.2, deviation: 0.125 }
 * ```
 */
export function deviationWeights<Name extends string>(table: Table<Name>): DeviationWeights<Name> {
  const where = 'deviationWeights';
  const { names, columns } = readMetrics(where, table, 1);
  const rows = completeRows(where, columns, 2);
  const varying = varyingOf(rows.columns);
  const deviations = rows.columns.map((column) => deviationOf(where, column)!.populationDeviation);
  const shares = sharesOf(deviations.map((deviation, k) => (varying.includes(k) ? deviation : 0)));
  const weights = names.map((metric, k) => ({ metric, weight: shares[k]!, deviation: deviations[k]! }));
  return { weights, complete: rows.complete, missing: rows.missing };
}
