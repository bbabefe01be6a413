import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { listOf } from './listOf.ts';
import { numberOf } from './numberOf.ts';
import type { Column } from './types.ts';

/**
 * The door for one column: numbers, with `NaN` for whatever is missing. A `Float64Array` is returned as it stands
 * unless it holds an infinity, so the result must not be written to.
 *
 * @param where - The public function that was called.
 * @param argument - What an error calls the column.
 * @param place - What it calls a value of the column.
 */
export function readColumn(
  where: string,
  argument: string,
  column: Column,
  place: (i: number) => string = (i) => `${argument}[${String(i)}]`,
): Float64Array {
  if (column instanceof Float64Array && !hasInfinity(column)) return column;
  const list = listOf<unknown>(where, argument, column);
  const values = new Float64Array(list.length);
  for (let i = 0; i < values.length; i++) {
    const value = numberOf(list[i]);
    if (value === undefined) {
      refuse('ERR_TYPE', where, place(i), `is ${shown(list[i])}, not a number`);
    }
    values[i] = value;
  }
  return values;
}

function hasInfinity(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === Infinity || value === -Infinity) return true;
  }
  return false;
}
