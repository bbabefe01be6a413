import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column, Table } from '../table/types.ts';
import { completeRows } from './completeRows.ts';
import { nonNegativeLogistic } from './nonNegativeLogistic.ts';
import { readMetrics } from './readMetrics.ts';
import { sharesOf } from './sharesOf.ts';
import type { Completeness, MetricWeight } from './types.ts';
import { varyingOf } from './varyingOf.ts';

/** What {@link outcomeWeights} learns from. */
export interface OutcomeWeightsInput<Name extends string> {
  /** Normalised values (worths from 0 to 1), rows or columns: every metric and nothing else. */
  readonly table: Table<Name>;
  /** What became of each customer, in the same order: 1 or 0; what is not known yet is missing. */
  readonly outcomes: Column;
  /** Where a 1 is expected: `'higher'` at high worths (renewed), `'lower'` at low ones (churned). */
  readonly better: 'higher' | 'lower';
}

/** How {@link outcomeWeights} learns. */
export interface OutcomeWeightsOptions {
  /** How much a large coefficient costs, `ridge / 2 * Σ coefficient²` (from 1e-6 to 1e6). @defaultValue 1 */
  readonly ridge?: number | undefined;
}

/** What one metric weighs by what it says of an outcome. */
export interface OutcomeWeight<Name extends string> extends MetricWeight<Name> {
  /** How much the log-odds of the good outcome rise from worth 0 to worth 1, the other metrics held (≥ 0). */
  readonly coefficient: number;
  /** How far the coefficient may be off, roughly (one standard error); `null` where it is at 0. */
  readonly standardError: number | null;
}

/** Weights by an outcome, the model they come from, and of how many rows. */
export interface OutcomeWeights<Name extends string> extends Completeness {
  /** The metrics, in the order of the table. */
  readonly weights: readonly OutcomeWeight<Name>[];
  /** The log-odds of the good outcome where every worth is 0. */
  readonly intercept: number;
  /** Whether the fit came to rest; if not, take no notice of the rest. */
  readonly converged: boolean;
  /** After how many steps. */
  readonly iterations: number;
}

/**
 * Outcome weights (non-negative ridge logistic regression, NNLR): a metric weighs what it adds to the odds of an outcome,
 * such as renewed or churned, beside the other metrics.
 *
 * `coefficient / Σ coefficient`, from the intercept and the coefficients ≥ 0 that make
 * `-Σ ln(probability of what came) + ridge / 2 * Σ coefficient²` smallest, with the log-odds of the good outcome being
 * `intercept + Σ coefficient * worth`. The good outcome is a 1 where `better` is `'higher'`, a 0 where it is `'lower'`.
 * Standard errors are roots of the inverse of the penalised information over the coefficients not at 0; of metrics that
 * say the same, each coefficient is uncertain, and the ridge shares out the weight between them.
 *
 * @returns The weights add up to 1. A metric that is constant (to 1e-12) weighs 0, and so does one that speaks against the
 * good outcome; where all do, every weight is `null`. Rows that lack a value or an outcome are left out and counted.
 * @throws RangeError if a value is not between 0 and 1, an outcome neither 1 nor 0, there is no metric, or the complete
 * rows do not hold both outcomes; TypeError if a value is not a number, or columns are of unequal length.
 * @see Arthur Hoerl, Robert Kennard, "Ridge Regression", 1970; Dimitri Bertsekas, "Projected Newton Methods for
 * Optimization Problems with Simple Constraints", 1982.
 *
 * @example
 * ```ts
 * import { outcomeWeights } from 'engagement-metrics/weights';
 * const table = { visits: [0, 0.2, 0.4, 0.6, 0.8, 1], opens: [0.5, 0, 1, 0.5, 1, 0] };
 * const { weights, complete } = outcomeWeights({ table, outcomes: [0, 0, 1, 0, 1, 1], better: 'higher' });
 * weights[0]?.weight; // ~> 0.60
 * weights[0]?.coefficient; // ~> 0.60
 * complete; // => 6
 * ```
 */
export function outcomeWeights<Name extends string>(
  input: OutcomeWeightsInput<Name>,
  options: OutcomeWeightsOptions = {},
): OutcomeWeights<Name> {
  const where = 'outcomeWeights';
  onlyOptions(where, input, ['table', 'outcomes', 'better']);
  const ridge = ridgeOf(where, options);
  const { table, better } = input;
  if (!['higher', 'lower'].includes(better)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'better', `is ${shown(better)}, not one of higher, lower`);
  }
  const { names, columns } = readMetrics(where, table, 1);
  const outcomes = readOutcomes(where, input.outcomes, columns[0]!.length);
  const rows = completeRows(where, [...columns, outcomes], 2);
  const good = rows.columns.pop()!.map((outcome) => (better === 'higher' ? outcome : 1 - outcome));
  if (good.every((outcome) => outcome === good[0])) {
    refuse('ERR_EMPTY', where, 'outcomes', 'are all the same where no value is missing: there is nothing to learn');
  }
  const varying = varyingOf(rows.columns);
  const fit = nonNegativeLogistic(
    varying.map((k) => rows.columns[k]!),
    good,
    ridge,
  );
  const coefficients = names.map((_, k) => fit.coefficients[varying.indexOf(k)] ?? 0);
  const shares = sharesOf(coefficients);
  const weights = names.map((metric, k): OutcomeWeight<Name> => {
    const standardError = fit.errors[varying.indexOf(k)] ?? null;
    return { metric, weight: shares[k]!, coefficient: coefficients[k]!, standardError };
  });
  const { intercept, converged, iterations } = fit;
  return { weights, intercept, converged, iterations, complete: rows.complete, missing: rows.missing };
}

function ridgeOf(where: string, options: OutcomeWeightsOptions): number {
  onlyOptions(where, options, ['ridge']);
  const { ridge = 1 } = options;
  finite(where, { ridge });
  if (ridge >= 1e-6 && ridge <= 1e6) return ridge;
  return refuse('ERR_OUT_OF_RANGE', where, 'ridge', `is ${String(ridge)}, not between 1e-6 and 1e6`);
}

function readOutcomes(where: string, column: Column, rows: number): Float64Array {
  const outcomes = readColumn(where, 'outcomes', column);
  if (outcomes.length !== rows) {
    refuse('ERR_LENGTH', where, 'outcomes', `has ${String(outcomes.length)} values for ${String(rows)} rows`);
  }
  const i = outcomes.findIndex((outcome) => outcome === outcome && outcome !== 0 && outcome !== 1);
  if (i >= 0) {
    refuse('ERR_OUT_OF_RANGE', where, `outcomes[${String(i)}]`, `is ${String(outcomes[i])}, neither 1 nor 0`);
  }
  return outcomes;
}
