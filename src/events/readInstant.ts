import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970 (UTC) of an {@link Instant}; what is none, or no date of the calendar, is refused. */
export function readInstant(where: string, argument: string, instant: unknown): number {
  const time = typeof instant === 'string' ? timeOfText(instant) : timeOf(instant);
  if (time === undefined) {
    const allowed = 'milliseconds, a Date, a date, or a date and time with an offset';
    return refuse('ERR_TYPE', where, argument, `is ${shown(instant)}, not a time: ${allowed}`);
  }
  // The calendar of dates ends here, and with it every bucket.
  if (!(Math.abs(time) <= 8.64e15)) refuse('ERR_OUT_OF_RANGE', where, argument, `is ${shown(instant)}, no date`);
  return time + 0;
}

function timeOf(instant: unknown): number | undefined {
  if (typeof instant === 'number') return instant;
  if (typeof instant !== 'object' || instant === null) return undefined;
  if (instant instanceof Date) return instant.getTime();
  const { epochMilliseconds } = instant as { readonly epochMilliseconds?: unknown };
  return typeof epochMilliseconds === 'number' ? epochMilliseconds : undefined;
}

/** A date that the calendar does not have (February 30) would be read as another: it is `NaN` here. */
function timeOfText(text: string): number | undefined {
  const date = day.test(text) ? text : moment.exec(text)?.[1];
  if (date === undefined) return undefined;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const exists = Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(date);
  return exists ? Date.parse(date === text ? `${date}T00:00:00Z` : text) : NaN;
}
