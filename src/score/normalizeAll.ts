import { blockScaler } from '../scale/blockScaler.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkVersion } from './checkVersion.ts';
import type { FittedScore } from './types.ts';

/**
 * The normalised values of every metric of a score: what each customer's value is worth, from 0 to 1, before any cap.
 *
 * @param fitted - What `fitScore` learned.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns One column a metric, by name, `NaN` where it is missing: what weights from data are computed from.
 * @throws TypeError if a metric is not in the table, is not a number, or columns are of unequal length.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { fitScore, normalizeAll } from 'engagement-metrics/score';
 * const customers = { visits: [0, 5, null, 20] };
 * const fitted = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, customers, { minMax });
 * normalizeAll(fitted, customers).visits; // => Float64Array.of(0, 0.25, NaN, 1)
 * ```
 */
export function normalizeAll<Name extends string>(
  fitted: FittedScore<Name, string>,
  table: Table<NoInfer<Name>>,
): { readonly [K in Name]: Float64Array } {
  checkVersion('normalizeAll', fitted);
  const names = fitted.metrics.map(({ name }) => name);
  const columns = readTable('normalizeAll', 'table', table, names, true);
  const worths = fitted.metrics.map(({ name, scale }, k): [Name, Float64Array] => {
    const column = columns[k]!;
    const out = new Float64Array(column.length);
    blockScaler(scale, column.length)(column, 0, column.length, out);
    return [name, out];
  });
  // Not a literal: a metric may be called __proto__.
  return Object.fromEntries(worths) as { [K in Name]: Float64Array };
}
