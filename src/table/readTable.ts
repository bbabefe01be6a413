import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { numberOf } from './numberOf.ts';
import { readColumn } from './readColumn.ts';
import { readField } from './readField.ts';
import { readValue } from './readValue.ts';
import type { Column, Table } from './types.ts';

/**
 * The door for a table: one column of numbers for every name, all of one length, with `NaN` for whatever is missing.
 *
 * @param where - The public function that was called.
 * @param argument - What an error calls the table.
 * @param names - The columns to read, at least one; whatever else the table holds is left alone.
 * @param asTheyStand - Leaves the infinities of a `Float64Array` in it, for a reader that takes them for missing itself.
 */
export function readTable(
  where: string,
  argument: string,
  table: Table<string>,
  names: readonly string[],
  asTheyStand: boolean = false,
): Float64Array[] {
  if (typeof table !== 'object' || (table as unknown) === null) {
    refuse('ERR_TYPE', where, argument, `is ${shown(table)}, neither rows nor columns`);
  }
  if (Array.isArray(table)) return readRows(where, argument, table as readonly object[], names);
  const columns = names.map((name) => {
    const column = readField(where, argument, table, name) as Column;
    return asTheyStand && column instanceof Float64Array ? column : readColumn(where, `${argument}.${name}`, column);
  });
  columns.forEach((column, k) => {
    const [first] = columns;
    if (column.length !== first!.length) {
      const fact = `has ${String(column.length)} values, ${argument}.${names[0]!} ${String(first!.length)}`;
      refuse('ERR_LENGTH', where, `${argument}.${names[k]!}`, fact);
    }
  });
  return columns;
}

/** Row by row: a pass for every name would bring each row into the cache again. */
function readRows(where: string, argument: string, rows: readonly object[], names: readonly string[]): Float64Array[] {
  const columns = names.map(() => new Float64Array(rows.length));
  const inherited = names.map((name) => name in Object.prototype);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Record<string, unknown>;
    const isRow = typeof row === 'object' && (row as unknown) !== null;
    for (let k = 0; k < names.length; k++) {
      // What is plainly a number goes straight in; the careful way says what is wrong with anything else.
      const given = inherited[k] || !isRow ? undefined : row[names[k]!];
      const value = given === undefined || given === null ? undefined : numberOf(given);
      columns[k]![i] = value ?? readValue(where, `${argument}[${String(i)}]`, row, names[k]!);
    }
  }
  return columns;
}
