import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { ZoneOffsets } from './calendarTypes.ts';

const second = 1000;
const day = 86_400_000;

/** 1800-01-01: no zone had any but its own solar time before, and runtimes disagree about dates that old. */
const earliest = -5_364_662_400_000;

/**
 * The offsets that a time zone has from one time to another.
 *
 * The runtime's own time zone data are asked once a day of the span, and where two days differ, the second between them is
 * found by halving: bucketing a million events then asks nothing more. No zone changes twice within a day and back.
 *
 * @param argument - What an error calls the time zone.
 */
export function zoneOffsets(
  where: string,
  timeZone: string,
  from: number,
  to: number,
  argument: string = 'timeZone',
): ZoneOffsets {
  if (timeZone === 'UTC') return { since: [-Infinity], offsets: [0] };
  const offsetAt = offsetReader(where, argument, timeZone);
  const first = Math.floor(Math.max(from, earliest) / second) * second;
  const since = [-Infinity];
  const offsets = [offsetAt(first)];
  for (let time = first; time < to; time += day) {
    const offset = offsetAt(time + day);
    if (offset === offsets[offsets.length - 1]!) continue;
    let [before, after] = [time, time + day];
    while (after - before > second) {
      const middle = Math.floor((before + after) / 2 / second) * second;
      if (offsetAt(middle) === offset) after = middle;
      else before = middle;
    }
    since.push(after);
    offsets.push(offset);
  }
  return { since, offsets };
}

/** How far local time is from UTC at a whole second: the local date and time, read as if it were UTC, minus the time itself. */
function offsetReader(where: string, argument: string, timeZone: string): (time: number) => number {
  const format = formatOf(where, argument, timeZone);
  return (time) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(time)) parts[type] = Number(value);
    const { year = NaN, month = NaN, day: date, hour, minute, second: seconds } = parts;
    return Date.UTC(year, month - 1, date, hour, minute, seconds) - time;
  };
}

function formatOf(where: string, argument: string, timeZone: string): Intl.DateTimeFormat {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  try {
    // One language, calendar and clock, whatever the machine prefers; only the zone is the caller's.
    const fixed = { calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('en-US', { ...fixed, ...numbers, second: 'numeric', timeZone });
  } catch {
    return refuse('ERR_OUT_OF_RANGE', where, argument, `is ${shown(timeZone)}, which is no time zone known here`);
  }
}
