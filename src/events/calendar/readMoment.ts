import type { Calendar } from './calendarTypes.ts';
import { readInstant } from '../log/readInstant.ts';
import type { Instant } from '../types.ts';
import { zoneMidnights } from './zoneMidnights.ts';

/** Milliseconds since 1970 (UTC) of an instant beside a calendar: a date is its midnight in the calendar's time zone. */
export function readMoment(
  where: string,
  argument: string,
  instant: Instant,
  calendar: Pick<Calendar, 'timeZone'> | undefined,
): number {
  if (typeof instant !== 'string') return readInstant(where, argument, instant);
  return readInstant(where, argument, instant, zoneMidnights(where, calendar?.timeZone, 'calendar.timeZone'));
}
