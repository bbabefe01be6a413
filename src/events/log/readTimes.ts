import { readInstant } from './readInstant.ts';

/** The door for a column of times: a `Float64Array` is returned as it stands unless it holds -0. */
export function readTimes(
  where: string,
  column: ArrayLike<unknown>,
  place: (i: number) => string,
  midnightOf: (localDay: number) => number,
): Float64Array {
  if (column instanceof Float64Array && oddTime(column) < 0) return column;
  const times = new Float64Array(column.length);
  for (let i = 0; i < times.length; i++) {
    const instant = column[i];
    // What is plainly a time goes straight in; the name of its place is made only for what may be refused.
    const plain = typeof instant === 'number' && Math.abs(instant) <= 8.64e15;
    times[i] = plain ? instant + 0 : readInstant(where, place(i), instant, midnightOf);
  }
  return times;
}

/** Where something stands that is beyond the calendar, or -0; -1 if nowhere. */
function oddTime(times: Float64Array): number {
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    if (!(Math.abs(time) <= 8.64e15) || (time === 0 && 1 / time < 0)) return i;
  }
  return -1;
}
