import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** What can be read by index, of any column: lists as they are, iterables (a set, an Arrow vector) collected once. */
export function listOf<T>(where: string, argument: string, column: ArrayLike<T> | Iterable<T>): ArrayLike<T> {
  if (typeof column !== 'object' || (column as unknown) === null) {
    refuse('ERR_TYPE', where, argument, `is ${shown(column)}, not a column`);
  }
  if (Array.isArray(column) || (ArrayBuffer.isView(column) && 'length' in column)) return column as ArrayLike<T>;
  if (Symbol.iterator in column) return Array.from(column);
  if (Number.isSafeInteger(column.length) && column.length >= 0) return column;
  return refuse('ERR_TYPE', where, argument, 'is an object, not a column');
}
