import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { extremesOf } from '../stats/extremesOf.ts';
import { meanOf } from '../stats/meanOf.ts';
import { total } from '../stats/total.ts';
import type { Table } from '../table/types.ts';
import { completeRows } from './completeRows.ts';
import { readMetrics } from './readMetrics.ts';
import { sharesOf } from './sharesOf.ts';
import type { Completeness, MetricWeight } from './types.ts';

/** How {@link budgetWeights} reads the points. */
export interface BudgetWeightsOptions {
  /** How many points everybody has to give (above 0, at most 1e9). @defaultValue 100 */
  readonly points?: number | undefined;
}

/** What one metric weighs by what people gave it. */
export interface BudgetWeight<Name extends string> extends MetricWeight<Name> {
  /** The smallest share of the points that somebody gave it, from 0 to 1. */
  readonly smallest: number;
  /** The largest share that somebody gave it: far from the smallest where people do not agree. */
  readonly largest: number;
}

/** Weights by what people gave, and how many people. */
export interface BudgetWeights<Name extends string> extends Completeness {
  /** The metrics, in the order of the table. */
  readonly weights: readonly BudgetWeight<Name>[];
}

/**
 * Budget allocation (budget points, BAP): people distribute 100 points over the metrics; a metric weighs the mean of what it
 * was given.
 *
 * `Σ points given / (people * points)`.
 *
 * @param table - A row a person, every metric a column and nothing else: points of at least 0, which add up to `points`. A
 * person who left a metric open is left out and counted; 0 is an answer.
 * @returns The weights add up to 1.
 * @throws RangeError if somebody's points do not add up (to a billionth), are negative, or nobody's are complete; TypeError
 * if a value is not a number, columns are of unequal length, or an option is unknown.
 * @see OECD, "Handbook on Constructing Composite Indicators", 2008, section 6.
 *
 * @example
 * ```ts
 * import { budgetWeights } from 'engagement-metrics/weights';
 * const { weights } = budgetWeights([
 *   { visits: 50, purchases: 50 }, // marketing
 *   { visits: 0, purchases: 100 }, // sales
 * ]);
 * weights[0]; // => { metric: 'visits', weight: 0.25, smallest: 0, largest: 0.5 }
 * weights[1]; // => { metric: 'purchases', weight: 0.75, smallest: 0.5, largest: 1 }
 * ```
 */
export function budgetWeights<Name extends string>(
  table: Table<Name>,
  options: BudgetWeightsOptions = {},
): BudgetWeights<Name> {
  const where = 'budgetWeights';
  onlyOptions(where, options, ['points']);
  const { points = 100 } = options;
  finite(where, { points });
  if (!(points > 0 && points <= 1e9)) {
    refuse('ERR_OUT_OF_RANGE', where, 'points', `is ${String(points)}, not above 0 and at most 1e9`);
  }
  const { names, columns } = readMetrics(where, table);
  columns[0]!.forEach((_, i) => {
    const given = Float64Array.from(columns, (column) => column[i]!);
    const { count, sum, error } = total(given);
    if (count === given.length && !(Math.abs(sum + error - points) <= 1e-9 * points)) {
      const fact = `add up to ${String(sum + error)} in row ${String(i)}, not to ${String(points)}`;
      refuse('ERR_OUT_OF_RANGE', where, 'table', fact);
    }
  });
  const rows = completeRows(where, columns, 1);
  const shares = sharesOf(rows.columns.map((column) => meanOf(column).mean));
  const weights = names.map((metric, k) => {
    const { smallest, largest } = extremesOf(rows.columns[k]!);
    return { metric, weight: shares[k]!, smallest: smallest / points, largest: Math.min(1, largest / points) };
  });
  return { weights, complete: rows.complete, missing: rows.missing };
}
