import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { timeOfBytes } from '../bytes/timeOfBytes.ts';

/**
 * Milliseconds since 1970 (UTC) of an {@link Instant}; what is none, or no date of the calendar, is refused.
 *
 * @param midnightOf - When a day begins, counted from 1970-01-01: in UTC, if not said otherwise.
 */
export function readInstant(
  where: string,
  argument: string,
  instant: unknown,
  midnightOf: (localDay: number) => number = midnightInUtc,
): number {
  const time = typeof instant === 'string' ? timeOfText(instant, midnightOf) : timeOf(instant);
  if (time === undefined) {
    const allowed = 'milliseconds, a Date, a date, or a date and time with an offset';
    return refuse('ERR_TYPE', where, argument, `is ${shown(instant)}, not a time: ${allowed}`);
  }
  // The calendar of dates ends here, and with it every bucket.
  if (!(Math.abs(time) <= 8.64e15)) refuse('ERR_OUT_OF_RANGE', where, argument, `is ${shown(instant)}, no date`);
  return time + 0;
}

function midnightInUtc(localDay: number): number {
  return localDay * 86_400_000;
}

function timeOf(instant: unknown): number | undefined {
  if (typeof instant === 'number') return instant;
  if (typeof instant !== 'object' || instant === null) return undefined;
  if (instant instanceof Date) return instant.getTime();
  const { epochMilliseconds } = instant as { readonly epochMilliseconds?: unknown };
  return typeof epochMilliseconds === 'number' ? epochMilliseconds : undefined;
}

/** The longest text that is a time: `2024-02-29T17:45:00.123456789+05:45`. */
const longest = 35;

function timeOfText(text: string, midnightOf: (localDay: number) => number): number | undefined {
  if (text.length > longest) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit < 128 ? unit : 0; // a letter that no time has
  }
  const time = timeOfBytes(bytes, 0, bytes.length, midnightOf);
  return time === Infinity ? undefined : time;
}
