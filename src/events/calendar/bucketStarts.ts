import { bucketsOf } from './bucketsOf.ts';
import type { Calendar } from './calendarTypes.ts';

/**
 * Where the buckets of a calendar that hold all times from `first` to `last` begin, and last where the last one ends. A day
 * that a time zone skipped is none of them: nobody could be there, and it breaks no streak.
 */
export function bucketStarts(where: string, calendar: Calendar, first: number, last: number): Float64Array {
  const { starts } = bucketsOf(where, calendar, Math.floor(first), Math.floor(last));
  return starts.filter((start, i) => start !== starts[i + 1]);
}
