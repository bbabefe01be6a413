import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { Buckets, Calendar, CalendarUnit, ZoneOffsets } from './calendarTypes.ts';
import { checkWeekday } from './checkWeekday.ts';
import { firstStretch } from './firstStretch.ts';
import { zoneOffsets } from './zoneOffsets.ts';

const day = 86_400_000;
const hour = 3_600_000;
const units = ['hour', 'day', 'week', 'month', 'quarter', 'year'];

/** So many days, or hours, are tabled at most: some 2,700 years, or 114. */
const most = 1_000_000;

/** 732 days from its ends: within two years of them, the calendar of dates lacks the beginnings and ends of some buckets. */
const latest = 8_639_936_755_200_000;

/**
 * The buckets of a calendar that hold all times from `first` to `last`.
 *
 * A bucket begins at the first moment at which a local clock shows its day; a day that the zone skipped is an empty bucket,
 * as long as nothing. Hours are counted from the day's first moment, so the last one may be cut short.
 */
export function bucketsOf(where: string, calendar: Calendar, first: number, last: number): Buckets {
  onlyOptions(where, calendar, ['unit', 'timeZone', 'weekStart'], 'calendar.');
  const { unit, timeZone = 'UTC', weekStart } = calendar;
  if (!units.includes(unit)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'calendar.unit', `is ${shown(unit)}, not one of ${units.join(', ')}`);
  }
  const weekday = checkWeekday(where, 'calendar.weekStart', weekStart);
  if (typeof timeZone !== 'string') refuse('ERR_TYPE', where, 'calendar.timeZone', `is ${shown(timeZone)}, not text`);
  if (!(first >= -latest && last <= latest)) {
    refuse('ERR_OUT_OF_RANGE', where, 'log.times', 'with from and asOf reach to where the calendar ends');
  }
  if (last - first > most * (unit === 'hour' ? hour : day)) {
    const length = `${String(most)} ${unit === 'hour' ? 'hours' : 'days'}`;
    refuse('ERR_OUT_OF_RANGE', where, 'log.times', `with from and asOf reach over more than ${length}`);
  }
  // A bucket may begin so much before the first time, or end so much after the last; a clock may differ by a day.
  const margin = { hour: 3, day: 3, week: 9, month: 33, quarter: 94, year: 368 }[unit] * day;
  const zone = zoneOffsets(where, timeZone, first - margin, last + margin, 'calendar.timeZone');
  const { days, starts } = daysOf(stepsOf(unit, weekday), zone, first, last);
  if (unit === 'hour') return hoursOf(starts, zone, first, last);
  return { unit, starts: Float64Array.from(starts), labels: days.slice(0, -1).map((local) => labelOf(unit, local)) };
}

/** Buckets of whole days by number: which one a local day (counted from 1970-01-01) is in, and on which it begins. */
interface Steps {
  readonly indexOf: (localDay: number) => number;
  readonly dayOf: (index: number) => number;
}

function stepsOf(unit: CalendarUnit, weekday: number): Steps {
  if (unit === 'hour' || unit === 'day') return { indexOf: (localDay) => localDay, dayOf: (index) => index };
  if (unit === 'week') {
    const shift = weekday - 3; // 1970-01-01 was a Thursday
    return { indexOf: (localDay) => Math.floor((localDay - shift) / 7), dayOf: (index) => 7 * index + shift };
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  return {
    indexOf: (localDay) => {
      const date = new Date(localDay * day);
      return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
    },
    dayOf: (index) => new Date(0).setUTCFullYear(0, index * months, 1) / day,
  };
}

/** From the bucket that holds `first` to the one after that which holds `last`: the local day of each, and when it begins. */
function daysOf(steps: Steps, zone: ZoneOffsets, first: number, last: number): { days: number[]; starts: number[] } {
  const days: number[] = [];
  const starts: number[] = [];
  const local = first + zone.offsets[stretchAt(zone, first, 0)]!;
  let stretch = 0;
  for (let index = steps.indexOf(Math.floor(local / day)); ; index++) {
    const localDay = steps.dayOf(index);
    stretch = firstStretch(zone, localDay * day, stretch);
    const start = Math.max(zone.since[stretch]!, localDay * day - zone.offsets[stretch]!) + 0;
    if (start <= first) {
      // A clock that was put back shows a day that is over, and after a day that was skipped two begin at once.
      days.length = 0;
      starts.length = 0;
    }
    days.push(localDay);
    starts.push(start);
    if (start > last) return { days, starts };
  }
}

function stretchAt({ since }: ZoneOffsets, time: number, from: number): number {
  let stretch = from;
  while ((since[stretch + 1] ?? Infinity) <= time) stretch++;
  return stretch;
}

function hoursOf(days: readonly number[], zone: ZoneOffsets, first: number, last: number): Buckets {
  const starts: number[] = [];
  for (let d = 0; d + 1 < days.length; d++) {
    for (let start = days[d]!; start < days[d + 1]! && start <= last; start += hour) {
      if (Math.min(start + hour, days[d + 1]!) > first) starts.push(start);
    }
  }
  const end = Math.min(starts[starts.length - 1]! + hour, days[days.length - 1]!);
  let stretch = 0;
  const labels = starts.map((start) => {
    stretch = stretchAt(zone, start, stretch);
    const offset = zone.offsets[stretch]!;
    const minutes = Math.abs(offset) / 60_000;
    const clock = [Math.floor(minutes / 60), Math.floor(minutes % 60)].map((part) => String(part).padStart(2, '0'));
    return `${new Date(start + offset).toISOString().slice(0, -8)}${offset < 0 ? '-' : '+'}${clock.join(':')}`;
  });
  return { unit: 'hour', starts: Float64Array.from([...starts, end]), labels };
}

function labelOf(unit: CalendarUnit, localDay: number): string {
  const date = new Date(localDay * day);
  const text = date.toISOString().replace(/T.*/, '');
  if (unit === 'day' || unit === 'week') return text;
  const year = text.slice(0, -6);
  if (unit === 'year') return year;
  return unit === 'month' ? text.slice(0, -3) : `${year}-Q${String(Math.floor(date.getUTCMonth() / 3) + 1)}`;
}
