import { readTable } from '../table/readTable.ts';
import type { Codes, Table } from '../table/types.ts';
import { bandOf } from './bandOf.ts';
import { checkFitted } from './checkFitted.ts';
import type { FittedSegments } from './types.ts';

/**
 * The segment of every customer of a table, as `segmentOne` says.
 *
 * @param fitted - What `thresholdSegments` or `quantileSegments` gave.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns The labels and a code a customer; -1 where the value is missing and the segments name no label for that.
 * @throws TypeError if the column is not in the table, or a value is not a number.
 *
 * @example
 * ```ts
 * import { segmentAll, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [50], labels: ['low', 'high'] });
 * segmentAll(bands, { score: [71, null, 12] }); // => { labels: ['low', 'high'], codes: Int32Array.of(1, -1, 0) }
 * ```
 */
export function segmentAll<Name extends string>(fitted: FittedSegments<Name>, table: Table<NoInfer<Name>>): Codes {
  checkFitted('segmentAll', fitted);
  const { of, cuts, labels, tolerance, missing } = fitted;
  const [values] = readTable('segmentAll', 'table', table, [of]) as [Float64Array];
  const absent = missing === undefined ? -1 : labels.length;
  const codes = new Int32Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const value = values[i]!;
    codes[i] = value === value ? bandOf(value, cuts, tolerance) : absent;
  }
  return { labels: missing === undefined ? [...labels] : [...labels, missing], codes };
}
