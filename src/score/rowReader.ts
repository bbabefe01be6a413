import { refuse } from '../check/refuse.ts';
import { isCodes } from '../table/isCodes.ts';
import { listOf } from '../table/listOf.ts';
import { readField } from '../table/readField.ts';
import { namesOf } from './namesOf.ts';
import type { FittedScore } from './types.ts';

/** The customers of a table, one after the other. */
export interface RowReader {
  /** How many there are. */
  readonly length: number;
  /** The i-th of them: what a score reads. */
  readonly at: (i: number) => object;
}

/** Reads a table row by row: rows as they are, of columns what a score reads. */
export function rowReader(
  where: string,
  argument: string,
  fitted: FittedScore<string, string>,
  table: object,
): RowReader {
  if (Array.isArray(table)) return { length: table.length, at: (i) => table[i] as object };
  const columns = namesOf(fitted).map((name): [string, ArrayLike<unknown>] => {
    const column = readField(where, argument, table, name);
    return [name, texts(column) ?? listOf(where, `${argument}.${name}`, column as ArrayLike<unknown>)];
  });
  const { length } = columns[0]![1];
  for (const [name, column] of columns) {
    const fact = `has ${String(column.length)} values, ${argument}.${columns[0]![0]} ${String(length)}`;
    if (column.length !== length) refuse('ERR_LENGTH', where, `${argument}.${name}`, fact);
  }
  // Not a literal: a metric may be called __proto__.
  return { length, at: (i) => Object.fromEntries(columns.map(([name, column]) => [name, column[i]])) };
}

function texts(column: unknown): readonly (string | null)[] | null {
  if (!isCodes(column)) return null;
  const { labels, codes } = column;
  return Array.from(codes, (code) => labels[code] ?? null);
}
