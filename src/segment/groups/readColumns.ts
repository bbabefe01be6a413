import { refuse } from '../../check/refuse.ts';
import { readTable } from '../../table/readTable.ts';
import type { Columns } from '../../table/types.ts';

/**
 * The door for columns of customers who have segments: all columns that are there, each as long as there are customers.
 *
 * @param argument - What an error calls the columns.
 */
export function readColumns(
  where: string,
  argument: string,
  columns: Columns<string>,
  customers: number,
): Map<string, Float64Array> {
  const read = Object.keys(columns).map((name): [string, Float64Array] => {
    const [column] = readTable(where, argument, columns, [name]) as [Float64Array];
    if (column.length === customers) return [name, column];
    const fact = `has ${String(column.length)} values for ${String(customers)} customers`;
    return refuse('ERR_LENGTH', where, `${argument}.${name}`, fact);
  });
  return new Map(read);
}
