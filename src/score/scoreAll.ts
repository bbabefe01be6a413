import { refuse } from '../check/refuse.ts';
import { blockScaler } from '../scale/blockScaler.ts';
import { conditionFields } from '../table/conditionFields.ts';
import { masks } from '../table/masks.ts';
import { readField } from '../table/readField.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { adjust } from './adjust.ts';
import { blockComposer } from './blockComposer.ts';
import { checkVersion } from './checkVersion.ts';
import { settle } from './settle.ts';
import { treeOf } from './treeOf.ts';
import type { FittedScore, ScoreTable } from './types.ts';

/** So many rows at a time that what is worked on stays in the fastest cache. */
const block = 4096;

/**
 * Scores every customer of a table, with the very bits of `scoreOne`.
 *
 * @param fitted - What `fitScore` learned.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns One score a customer, in their order; `NaN` where less than the minimum coverage is observed.
 * @throws TypeError if a metric is not in the table, is not a number, or columns are of unequal length.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { fitScore, scoreAll } from 'engagement-metrics/score';
 * const customers = { visits: [0, 5, null, 20] };
 * const fitted = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, customers, { minMax });
 * scoreAll(fitted, customers); // => Float64Array.of(0, 25, NaN, 100)
 * ```
 */
export function scoreAll<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  table: ScoreTable<NoInfer<Name>, NoInfer<Field>>,
): Float64Array {
  checkVersion('scoreAll', fitted);
  const { metrics, range, minimumCoverage } = fitted;
  const names = metrics.map(({ name }) => name);
  const columns = readTable('scoreAll', 'table', table as Table<string>, names, true);
  const scores = new Float64Array(columns[0]!.length);
  const scalers = metrics.map(({ scale }) => blockScaler(scale, scores.length));
  const compose = blockComposer(fitted, treeOf(fitted), block);
  for (let from = 0; from < scores.length; from += block) {
    const to = Math.min(from + block, scores.length);
    const { worths, observed } = compose(to - from, (k, out) => {
      scalers[k]!(columns[k]!, from, to, out);
    });
    finish(scores.subarray(from, to), worths, observed, minimumCoverage, range[0], range[1]);
  }
  // What was read is not read again: a column may be one that can be read but once.
  const read = new Map<string, unknown>(names.map((name, k) => [name, columns[k]]));
  return adjustAll(fitted, table, read, scores);
}

function finish(
  scores: Float64Array,
  worths: Float64Array,
  observed: Float64Array,
  minimumCoverage: number,
  low: number,
  high: number,
): void {
  for (let i = 0; i < scores.length; i++) scores[i] = settle(worths[i]!, observed[i]!, minimumCoverage, low, high);
}

function adjustAll(
  fitted: FittedScore<string, string>,
  table: object,
  read: ReadonlyMap<string, unknown>,
  scores: Float64Array,
): Float64Array {
  const { penalties = [], vetoes = [], cap } = fitted;
  const conditions = [...penalties, ...vetoes].map(({ when }) => when);
  if (conditions.length === 0 && cap === undefined) return scores;
  const fields = [...new Set(conditions.flatMap(conditionFields))];
  const columnOf = (name: string) => read.get(name) ?? readField('scoreAll', 'table', table, name);
  const asked = Array.isArray(table)
    ? (table as readonly object[])
    : Object.fromEntries(fields.map((name) => [name, columnOf(name)]));
  const met = masks('scoreAll', 'table', conditions, asked, scores.length);
  const odd = met.find(({ length }) => length !== scores.length);
  if (odd) {
    const fact = `has ${String(odd.length)} values of a condition's field for ${String(scores.length)} customers`;
    refuse('ERR_LENGTH', 'scoreAll', 'table', fact);
  }
  return scores.map((score, row) => adjust(fitted, score, (i) => met[i]![row] === 1));
}
