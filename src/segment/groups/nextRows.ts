import { refuse } from '../../check/refuse.ts';
import { listOf } from '../../table/listOf.ts';
import { readLabels } from '../../table/readLabels.ts';
import type { Label } from '../../table/types.ts';

/** How the customers of one time are found again at another. */
export interface MigrationOptions {
  /** The customers of before, each once. @defaultValue those of after, in the same order */
  readonly customersBefore?: ArrayLike<Label> | Iterable<Label> | undefined;
  /** The customers of after, each once. @defaultValue those of before, in the same order */
  readonly customersAfter?: ArrayLike<Label> | Iterable<Label> | undefined;
}

/** For every customer of before the row in which it stands after, or -1. */
export function nextRows(where: string, before: number, after: number, options: MigrationOptions): Int32Array {
  const { customersBefore, customersAfter } = options;
  if (customersBefore === undefined && customersAfter === undefined) {
    if (before === after) return new Int32Array(before).map((_, row) => row);
    const fact = `has ${String(after)} customers, before ${String(before)}; name them, that they can be found again`;
    return refuse('ERR_LENGTH', where, 'after', fact);
  }
  // One list alone is refused as a column that is undefined.
  const old = listOf(where, 'customersBefore', customersBefore!);
  const now = listOf(where, 'customersAfter', customersAfter!);
  checkLength(where, 'customersBefore', old.length, before);
  checkLength(where, 'customersAfter', now.length, after);
  const place = (i: number): string =>
    i < before ? `customersBefore[${String(i)}]` : `customersAfter[${String(i - before)}]`;
  // As one column, so that a customer has the same code both times.
  const both = Array.from<Label>({ length: before + after });
  for (let i = 0; i < both.length; i++) both[i] = i < before ? old[i] : now[i - before];
  const { labels, codes } = readLabels(where, 'customers', both, place);
  rowsOf(where, codes.subarray(0, before), labels.length, place); // nobody is there twice
  const rows = rowsOf(where, codes.subarray(before), labels.length, (i) => place(i + before));
  return codes.subarray(0, before).map((customer) => rows[customer]!);
}

function checkLength(where: string, argument: string, length: number, customers: number): void {
  if (length === customers) return;
  refuse('ERR_LENGTH', where, argument, `has ${String(length)} names for ${String(customers)} customers`);
}

/** The row of every customer, or -1. Who has no name cannot be found again, and nobody is there twice. */
function rowsOf(where: string, codes: Int32Array, customers: number, place: (i: number) => string): Int32Array {
  const rows = new Int32Array(customers).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row]!;
    if (customer < 0) refuse('ERR_TYPE', where, place(row), 'is missing, so the customer cannot be found again');
    if (rows[customer]! >= 0) refuse('ERR_OUT_OF_RANGE', where, place(row), 'is there twice');
    rows[customer] = row;
  }
  return rows;
}
