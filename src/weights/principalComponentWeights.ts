import type { Table } from '../table/types.ts';
import { completeRows } from './completeRows.ts';
import { correlationsOf } from '../stats/correlationsOf.ts';
import { eigenOf } from './eigenOf.ts';
import { readMetrics } from './readMetrics.ts';
import { sharesOf } from './sharesOf.ts';
import type { Completeness, MetricWeight } from './types.ts';
import { varyingOf } from './varyingOf.ts';

/** What one metric weighs by its part in the first principal component. */
export interface PrincipalComponentWeight<Name extends string> extends MetricWeight<Name> {
  /** How the metric correlates with the component, from -1 to 1; `null` for a constant, or where no component is the first. */
  readonly loading: number | null;
}

/** Weights by the first principal component, what it explains, and of how many rows. */
export interface PrincipalComponentWeights<Name extends string> extends Completeness {
  /** The metrics, in the order of the table. */
  readonly weights: readonly PrincipalComponentWeight<Name>[];
  /** The component's share of the variance of all metrics, from 1 by their number to 1; `null` where all are constant. */
  readonly explainedShare: number | null;
}

/**
 * Principal component weights (PCA): a metric weighs the more, the more it goes along with what most metrics have in common.
 *
 * `loading² / Σ loading²` of the first component of the correlation matrix. The component is turned so that the loadings add
 * up to 0 or more. It says how metrics differ, not how they matter: what is counted twice weighs double, and a metric that
 * runs against the others (a negative loading) weighs as if it went with them.
 *
 * @param table - Normalised values (worths from 0 to 1), rows or columns: every metric and nothing else. Rows that lack a
 * value are left out and counted.
 * @returns The weights add up to 1; a metric that is constant (to 1e-12) weighs 0. Where all are, or two components explain
 * the same (to a millionth), so that none is the first, every weight is `null`.
 * @throws RangeError if a value is not between 0 and 1, there is no metric, or fewer than two rows are complete; TypeError if
 * a value is not a number, or columns are of unequal length.
 * @see Karl Pearson, "On Lines and Planes of Closest Fit to Systems of Points in Space", 1901; OECD, "Handbook on Constructing
 * Composite Indicators", 2008, section 6.
 *
 * @example
 * ```ts
 * import { principalComponentWeights } from 'engagement-metrics/weights';
 * const table = { visits: [0, 0, 1, 1], hours: [0, 0, 1, 1], nps: [0, 1, 0, 1] };
 * const { weights, explainedShare } = principalComponentWeights(table);
 * weights[0]?.weight; // ~> 0.5
 * weights[2]; // => { metric: 'nps', weight: 0, loading: 0 }
 * explainedShare; // ~> 0.6667
 * ```
 */
export function principalComponentWeights<Name extends string>(table: Table<Name>): PrincipalComponentWeights<Name> {
  const where = 'principalComponentWeights';
  const { names, columns } = readMetrics(where, table, 1);
  const rows = completeRows(where, columns, 2);
  const varying = varyingOf(rows.columns);
  const [first, second] = eigenOf(correlationsOf(varying.map((k) => rows.columns[k]!)));
  const found = first && first.value - (second?.value ?? 0) > 1e-6 ? loadingsOf(first.value, first.vector) : [];
  const loadings = names.map((_, k) => found[varying.indexOf(k)] ?? null);
  const shares = sharesOf(loadings.map((loading) => (loading ?? 0) * (loading ?? 0)));
  const weights = names.map((metric, k) => ({ metric, weight: shares[k]!, loading: loadings[k]! }));
  const explainedShare = first ? Math.min(1, first.value / varying.length) : null;
  return { weights, explainedShare, complete: rows.complete, missing: rows.missing };
}

/** An axis has no sign of its own: the loadings shall add up to 0 or more, or else the first be positive. */
function loadingsOf(value: number, vector: Float64Array): number[] {
  const loadings = Array.from(vector, (part) => Math.max(-1, Math.min(1, part * Math.sqrt(value))));
  const sum = loadings.reduce((all, loading) => all + loading, 0);
  const decisive = Math.abs(sum) > 1e-9 ? sum : loadings.find((loading) => Math.abs(loading) > 1e-9)!;
  return loadings.map((loading) => (decisive < 0 ? -loading : loading) + 0); // never -0
}
