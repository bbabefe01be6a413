import { refuse } from '../check/refuse.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';

/** The columns of a table, and what they are called. */
export interface Metrics<Name extends string> {
  readonly names: Name[];
  readonly columns: Float64Array[];
}

/**
 * The door for metrics: every column of a table, with `NaN` for whatever is missing. Of rows, each must have the names of
 * all, so that none is lost because the first row lacks it.
 *
 * @param where - The public function that was called.
 * @param high - The largest number that may be there; 0 is the smallest.
 */
export function readMetrics<Name extends string>(
  where: string,
  table: Table<Name>,
  high: number = Infinity,
): Metrics<Name> {
  const isRows = Array.isArray(table);
  const found = new Set<string>();
  const rows: readonly (object | null)[] = isRows ? (table as object[]) : [table];
  for (const row of rows) for (const name of Object.keys(row ?? {})) found.add(name);
  const names = [...found] as Name[];
  const columns = readTable(where, 'table', table, names);
  if (names.length === 0) refuse('ERR_EMPTY', where, 'table', 'holds no metric');
  columns.forEach((column, k) => {
    const i = column.findIndex((value) => value < 0 || value > high);
    if (i < 0) return;
    const place = isRows ? `table[${String(i)}].${names[k]!}` : `table.${names[k]!}[${String(i)}]`;
    const allowed = high === Infinity ? 'below 0' : `not between 0 and ${String(high)}`;
    refuse('ERR_OUT_OF_RANGE', where, place, `is ${String(column[i])}, ${allowed}`);
  });
  return { names, columns };
}
