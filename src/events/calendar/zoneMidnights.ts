import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { ZoneOffsets } from './calendarTypes.ts';
import { firstStretch } from './firstStretch.ts';
import { zoneOffsets } from './zoneOffsets.ts';

const day = 86_400_000;

/** So many days are tabled at once. */
const span = 512;

/**
 * When each local day begins in a time zone: a function of the day, counted from 1970-01-01, that gives milliseconds since
 * 1970 (UTC), or `NaN` for a day that the zone skipped. Every day is looked up once.
 */
export function zoneMidnights(
  where: string,
  timeZone: string = 'UTC',
  argument: string = 'timeZone',
): (localDay: number) => number {
  if (typeof timeZone !== 'string') refuse('ERR_TYPE', where, argument, `is ${shown(timeZone)}, not text`);
  if (timeZone === 'UTC') return (localDay) => localDay * day;
  const known = new Map<number, number>();
  const tables = new Map<number, ZoneOffsets>();
  const startOf = (localDay: number): number => {
    const block = Math.floor(localDay / span);
    let zone = tables.get(block);
    if (!zone) {
      // The clocks of two zones are up to a day apart, and what is needed of a day is also when the next one begins.
      zone = zoneOffsets(where, timeZone, (block * span - 2) * day, ((block + 1) * span + 3) * day, argument);
      tables.set(block, zone);
    }
    const stretch = firstStretch(zone, localDay * day, 0);
    const start = Math.max(zone.since[stretch]!, localDay * day - zone.offsets[stretch]!);
    return start + zone.offsets[stretch]! < (localDay + 1) * day ? start + 0 : NaN;
  };
  startOf(0); // an unknown zone is refused before anything is read
  return (localDay) => {
    let start = known.get(localDay);
    if (start === undefined) known.set(localDay, (start = startOf(localDay)));
    return start;
  };
}
