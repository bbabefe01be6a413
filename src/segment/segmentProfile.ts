import { refuse } from '../check/refuse.ts';
import { countObserved } from '../stats/countObserved.ts';
import { mean } from '../stats/mean.ts';
import { sum } from '../stats/sum.ts';
import { readTable } from '../table/readTable.ts';
import type { Codes, Columns } from '../table/types.ts';

/** What one column looks like in one segment. */
export interface ColumnProfile {
  /** How many customers of the segment have a value. */
  readonly count: number;
  /** How many have none. */
  readonly missing: number;
  /** The mean of the values; `null` where there are none. */
  readonly mean: number | null;
  /** Their sum; `null` where there are none. */
  readonly sum: number | null;
  /** The segment's share of the sum over all customers; `null` where that is nothing or 0. */
  readonly shareOfTotal: number | null;
}

/** What one segment looks like. */
export interface SegmentProfile<Name extends string> {
  /** Its label; `null` for those without a segment, a row that is there only if there are any. */
  readonly segment: string | null;
  /** How many customers it has. */
  readonly size: number;
  /** Which share of all customers that is; `null` where there are none. */
  readonly share: number | null;
  /** The columns by name. */
  readonly columns: { readonly [K in Name]: ColumnProfile };
}

/**
 * Describes every segment: its size, and what the given columns look like in it.
 *
 * @param segments - What `segmentAll` gave.
 * @param columns - Columns by name, as long as there are customers.
 * @returns One row a label, in their order, also of empty segments; then one for those without a segment, if any.
 * @throws TypeError if a column is of another length than the segments, or holds something else than numbers.
 *
 * @example
 * ```ts
 * import { segmentAll, segmentProfile, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [50], labels: ['low', 'high'] });
 * const codes = segmentAll(bands, { score: [71, 90, 12] });
 * const [low, high] = segmentProfile(codes, { revenue: [100, 200, 100] });
 * low; // => { segment: 'low', size: 1, share: 1 / 3, columns: { revenue: { count: 1, missing: 0, mean: 100, sum: 100, shareOfTotal: 0.25 } } }
 * high?.columns.revenue.mean; // => 150
 * ```
 */
export function segmentProfile<const Name extends string>(
  { labels, codes }: Codes,
  columns: Columns<Name>,
): SegmentProfile<Name>[] {
  const where = 'segmentProfile';
  const names = Object.keys(columns) as Name[];
  const values = names.map((name) => {
    const [column] = readTable(where, 'columns', columns, [name]) as [Float64Array];
    if (column.length === codes.length) return column;
    const fact = `has ${String(column.length)} values for ${String(codes.length)} customers`;
    return refuse('ERR_LENGTH', where, `columns.${name}`, fact);
  });
  const unknown = codes.findIndex((code) => code >= labels.length);
  if (unknown >= 0) {
    refuse(
      'ERR_OUT_OF_RANGE',
      where,
      `segments.codes[${String(unknown)}]`,
      `is ${String(codes[unknown])}, no label's place`,
    );
  }
  const totals = values.map(sum);
  const members = membersOf(codes, labels.length);
  const segments = [...labels, null].map((segment, code) => ({ segment, rows: members[code]! }));
  return segments
    .filter(({ segment, rows }) => segment !== null || rows.length > 0)
    .map(({ segment, rows }) => ({
      segment,
      size: rows.length,
      share: codes.length === 0 ? null : rows.length / codes.length,
      // Not a literal: a column may be called __proto__.
      columns: Object.fromEntries(names.map((name, k) => [name, profile(values[k]!, rows, totals[k]!)])) as {
        [K in Name]: ColumnProfile;
      },
    }));
}

/** The rows of every segment; last those of none. */
function membersOf(codes: Int32Array, segments: number): number[][] {
  const members: number[][] = Array.from({ length: segments + 1 }, () => []);
  codes.forEach((code, row) => members[code < 0 ? segments : code]!.push(row));
  return members;
}

function profile(values: Float64Array, rows: readonly number[], total: number | null): ColumnProfile {
  const inside = Float64Array.from(rows, (row) => values[row]!);
  const part = sum(inside);
  const count = countObserved(inside);
  const share = total === null || total === 0 ? NaN : (part ?? 0) / total;
  const shareOfTotal = Number.isFinite(share) ? share + 0 : null;
  return { count, missing: rows.length - count, mean: mean(inside), sum: part, shareOfTotal };
}
