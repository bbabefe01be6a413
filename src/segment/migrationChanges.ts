import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { meanOf } from '../stats/meanOf.ts';
import type { Codes, Columns } from '../table/types.ts';
import { groupRows, type GroupedRows } from '../table/groupRows.ts';
import { groupViews } from './groups/groupViews.ts';
import { nextRows, type MigrationOptions } from './groups/nextRows.ts';
import { readCodes } from './groups/readCodes.ts';
import { readColumns } from './groups/readColumns.ts';
import { segmentsOfBoth } from './groups/segmentsOfBoth.ts';

/** What {@link migrationChanges} compares. */
export interface MigrationChangesInput<Name extends string> {
  /** What `segmentAll` gave, then. */
  readonly before: Codes;
  /** Columns by name, as they were then. */
  readonly columnsBefore: Columns<Name>;
  /** What `segmentAll` gave later. */
  readonly after: Codes;
  /** The same columns, as they are later. */
  readonly columnsAfter: Columns<NoInfer<Name>>;
}

/** How one column changed for the customers of a flow. */
export interface ColumnChange {
  /** How many of them have a value both times: only they are compared. */
  readonly count: number;
  /** How many have not. */
  readonly missing: number;
  /** The mean before; `null` where nobody is compared. */
  readonly meanBefore: number | null;
  /** The mean after; `null` where nobody is compared. */
  readonly meanAfter: number | null;
  /** The mean of what each gained, `after - before`; `null` where nobody is compared. */
  readonly meanChange: number | null;
}

/** How columns changed for the customers who went one way. */
export interface MigrationChange<Name extends string> {
  /** Where they were; `null` for those without a segment. */
  readonly from: string | null;
  /** Where they are; `null` for those without a segment. */
  readonly to: string | null;
  /** How many they are (above 0). */
  readonly count: number;
  /** The columns by name. */
  readonly columns: { readonly [K in Name]: ColumnChange };
}

/**
 * Mean change of any column by flow of a segment migration: what those who moved up gained, and what it cost that others
 * moved down.
 *
 * `meanChange = Σ (after - before) / count` over the customers of a flow who have a value both times.
 *
 * @param options - Which customers these are, both times; without, they are the same in the same order.
 * @returns Flows with somebody in them, in the order of `migrationFlows`; who entered or left has nothing to compare with.
 * @throws TypeError if a column is there only once, of another length than the segments, or no numbers; RangeError if a
 * customer is there twice, or a change is beyond the largest double.
 *
 * @example
 * ```ts
 * import { migrationChanges } from 'engagement-metrics/segment';
 * import { codesOf } from 'engagement-metrics/table';
 * const [stayed, moved] = migrationChanges({
 *   before: codesOf(['cold', 'cold', 'cold']),
 *   columnsBefore: { visits: [1, 3, null] },
 *   after: codesOf(['cold', 'hot', 'hot']),
 *   columnsAfter: { visits: [1, 8, 9] },
 * });
 * moved; // => { from: 'cold', to: 'hot', count: 2, columns: { visits: { count: 1, missing: 1, meanBefore: 3, meanAfter: 8, meanChange: 5 } } }
 * stayed?.columns.visits.meanChange; // => 0
 * ```
 */
export function migrationChanges<const Name extends string>(
  { before, columnsBefore, after, columnsAfter }: MigrationChangesInput<Name>,
  options: MigrationOptions = {},
): MigrationChange<Name>[] {
  const where = 'migrationChanges';
  onlyOptions(where, options, ['customersBefore', 'customersAfter']);
  const old = readCodes(where, 'before', before);
  const now = readCodes(where, 'after', after);
  const then = readColumns(where, 'columnsBefore', columnsBefore, old.codes.length);
  const later = readColumns(where, 'columnsAfter', columnsAfter, now.codes.length);
  for (const name of new Set([...then.keys(), ...later.keys()])) {
    const lacking = then.has(name) ? (later.has(name) ? undefined : 'columnsAfter') : 'columnsBefore';
    if (lacking !== undefined)
      refuse('ERR_TYPE', where, `${lacking}.${name}`, 'is not there, and the other time it is');
  }
  const next = nextRows(where, old.codes.length, now.codes.length, options);
  const { segments, from, to } = segmentsOfBoth(old, now);
  const size = segments.length;
  // Who left is in one flow more, and that is dropped.
  const flows = groupRows(
    from.map((segment, i) => (next[i]! < 0 ? size * size : segment * size + to[next[i]!]!)),
    size * size + 1,
  );
  const changes = [...then].map(([name, column]): [string, ColumnChange[]] => [
    name,
    changesOf(where, name, [column, later.get(name)!], next, flows),
  ]);
  return Array.from({ length: size * size }, (_, flow) => ({
    from: segments[Math.floor(flow / size)]!,
    to: segments[flow % size]!,
    count: flows.starts[flow + 1]! - flows.starts[flow]!,
    columns: Object.fromEntries(changes.map(([name, each]) => [name, each[flow]!])) as { [K in Name]: ColumnChange },
  })).filter(({ count }) => count > 0);
}

function changesOf(
  where: string,
  name: string,
  [before, after]: readonly [Float64Array, Float64Array],
  next: Int32Array,
  { rows, starts }: GroupedRows,
): ColumnChange[] {
  const old = new Float64Array(rows.length).fill(NaN);
  const [now, gained] = [old.slice(), old.slice()];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const later = next[row]!;
    if (later < 0) break; // who left comes last
    const change = after[later]! - before[row]!;
    if (change !== change) continue; // one of the two is missing
    if (Math.abs(change) === Infinity) {
      refuse('ERR_OVERFLOW', where, `columnsBefore.${name}[${String(row)}]`, 'changes beyond the largest double');
    }
    old[i] = before[row]!;
    now[i] = after[later]!;
    gained[i] = change;
  }
  const [olds, nows, gains] = [groupViews(old, starts), groupViews(now, starts), groupViews(gained, starts)];
  return olds.map((values, flow) => {
    const { count, mean } = meanOf(values);
    const missing = values.length - count;
    if (count === 0) return { count, missing, meanBefore: null, meanAfter: null, meanChange: null };
    return {
      count,
      missing,
      meanBefore: mean,
      meanAfter: meanOf(nows[flow]!).mean,
      meanChange: meanOf(gains[flow]!).mean,
    };
  });
}
