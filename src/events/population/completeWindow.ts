import { bucketsOf } from '../calendar/bucketsOf.ts';
import type { Calendar } from '../calendar/calendarTypes.ts';

const hour = 3_600_000;

/** At least as many hours as each has anywhere, whatever the clocks do. */
const longest = { hour: 1, day: 26, week: 170, month: 746, quarter: 2234, year: 8808 };

/** Where each of the last `window` complete periods begins, and last where the last one ends. */
export function completeWindow(where: string, calendar: Calendar, asOf: number, window: number): Float64Array {
  const first = Math.floor(asOf - (window + 2) * longest[calendar.unit] * hour);
  const { starts } = bucketsOf(where, calendar, first, asOf);
  // The last bucket holds asOf: it has not ended.
  const end = starts.length - 2;
  return starts.subarray(end - window, end + 1);
}
