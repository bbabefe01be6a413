import { readField } from '../../table/readField.ts';
import { readInstant } from './readInstant.ts';

/** The times of rows, as {@link readTimes} reads those of a column, and without making one: every number in it would be an object. */
export function rowTimes(
  where: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  name: string,
  place: (i: number) => string,
  midnightOf: (localDay: number) => number,
): Float64Array {
  const inherited = name in Object.prototype;
  const times = new Float64Array(rows.length);
  for (let i = 0; i < times.length; i++) {
    const row = rows[i]!;
    const plain = !inherited && typeof row === 'object' && (row as unknown) !== null ? row[name] : undefined;
    if (typeof plain === 'number' && Math.abs(plain) <= 8.64e15) times[i] = plain + 0;
    else {
      const instant = plain === undefined ? readField(where, `events[${String(i)}]`, row, name) : plain;
      times[i] = readInstant(where, place(i), instant, midnightOf);
    }
  }
  return times;
}
