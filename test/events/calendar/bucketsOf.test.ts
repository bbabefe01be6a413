import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Calendar, Weekday } from 'engagement-metrics/events';
import { bucketsOf } from '../../../src/events/calendar/bucketsOf.ts';
import { zones } from '../zones.ts';

const hour = 3_600_000;
const day = 24 * hour;
const at = (text: string) => Date.parse(text);
const isoOf = (time: number) => new Date(time).toISOString().replace(':00.000Z', 'Z');
const buckets = (calendar: Calendar, first: string, last: string = first) =>
  bucketsOf('f', calendar, at(first), at(last));
/** How many hours each bucket has. */
const hours = (calendar: Calendar, first: string, last?: string) => {
  const { starts, labels } = buckets(calendar, first, last);
  return Object.fromEntries(labels.map((label, i) => [label, (starts[i + 1]! - starts[i]!) / hour]));
};

const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const calendars: fc.Arbitrary<Calendar> = fc.record({
  unit: fc.constantFrom('hour', 'day', 'week', 'month', 'quarter', 'year'),
  timeZone: fc.constantFrom(...zones),
  weekStart: fc.constantFrom(...weekdays),
});
const changes = [
  '2007-11-04T02:31Z',
  '2011-12-30T10:00Z',
  '2024-03-10T07:00Z',
  '2024-11-03T06:00Z',
  '2024-04-06T15:00Z',
];
const times = fc.oneof(
  fc.integer({ min: at('0000-01-01'), max: at('2400-01-01') }),
  fc.integer({ min: at('1960-01-01'), max: at('2030-01-01') }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * day, max: 3 * day }))
    .map(([text, off]) => at(text) + off),
);
const spans = fc.tuple(times, fc.integer({ min: 0, max: 15 * day }));

test('buckets hold all times of the span, the first one its first and the last one its last', () => {
  fc.assert(
    fc.property(calendars, spans, (calendar, [first, length]) => {
      const { unit, starts, labels } = bucketsOf('f', calendar, first, first + length);
      expect(unit).toBe(calendar.unit);
      expect(starts).toHaveLength(labels.length + 1);
      expect(starts[0]).toBeLessThanOrEqual(first);
      expect(starts[1]).toBeGreaterThan(first);
      expect(starts[labels.length - 1]).toBeLessThanOrEqual(first + length);
      expect(starts[labels.length]).toBeGreaterThan(first + length);
    }),
  );
});

test('buckets follow one another, so that every time has one; only a day that was skipped is empty', () => {
  fc.assert(
    fc.property(calendars, spans, (calendar, [first, length]) => {
      const { starts, labels } = bucketsOf('f', calendar, first, first + length);
      const empty = labels.filter((_, i) => starts[i] === starts[i + 1]);
      expect(empty.filter((label) => label !== '2011-12-30')).toEqual([]);
      expect(starts.every((start, i) => i === 0 || starts[i - 1]! <= start)).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }),
  );
});

test('a bucket is the same, whichever times are asked for', () => {
  fc.assert(
    fc.property(calendars, spans, (calendar, [first, length]) => {
      const all = bucketsOf('f', calendar, first, first + length);
      const later = bucketsOf('f', calendar, first + Math.floor(length / 2), first + length);
      const skipped = all.labels.length - later.labels.length;
      expect(all.labels.slice(skipped)).toEqual(later.labels);
      expect(all.starts.slice(skipped)).toEqual(later.starts);
    }),
  );
});

/** The local date of a time, the slow way: asked of the runtime for this very time. */
function localDate(time: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${parts.get('year')!}-${parts.get('month')!}-${parts.get('day')!}`;
}

test('the day of a time is the date that a local clock shows, unless the clock was put back over midnight', () => {
  const recent = fc.oneof(
    fc.integer({ min: at('1960-01-01'), max: at('2037-01-01') }),
    times.filter((time) => time > at('1900-01-01')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...zones), recent, (timeZone, time) => {
      const { labels } = bucketsOf('f', { unit: 'day', timeZone }, time, time);
      const shown = localDate(time, timeZone);
      if (shown !== labels[0]) {
        // The day had begun before: 59 minutes of the day before came again.
        expect(timeZone).toBe('America/St_Johns');
        expect(localDate(time + hour, timeZone)).toBe(labels[0]);
      }
    }),
  );
});

test('weeks, months, quarters and years are made of whole days', () => {
  fc.assert(
    fc.property(calendars, spans, (calendar, [first, length]) => {
      const larger = bucketsOf('f', calendar, first, first + length);
      const end = larger.starts[larger.labels.length]!;
      const days = bucketsOf(
        'f',
        { ...calendar, unit: calendar.unit === 'hour' ? 'hour' : 'day' },
        larger.starts[0]!,
        end,
      );
      expect(days.starts).toEqual(expect.objectContaining({ length: days.labels.length + 1 }));
      const starts = new Set(days.starts);
      expect([...larger.starts].every((start) => starts.has(start))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

// The lengths follow from the rules of the zones: https://www.iana.org/time-zones.
test('a day is as long as its clocks make it', () => {
  expect(hours({ unit: 'day', timeZone: 'America/New_York' }, '2024-03-10T12:00Z')).toEqual({ '2024-03-10': 23 });
  expect(hours({ unit: 'day', timeZone: 'America/New_York' }, '2024-11-03T12:00Z')).toEqual({ '2024-11-03': 25 });
  expect(hours({ unit: 'day', timeZone: 'Australia/Lord_Howe' }, '2024-04-07T00:00Z')).toEqual({ '2024-04-07': 24.5 });
  expect(hours({ unit: 'day', timeZone: 'Australia/Lord_Howe' }, '2024-10-06T00:00Z')).toEqual({ '2024-10-06': 23.5 });
  expect(hours({ unit: 'day', timeZone: 'Asia/Kathmandu' }, '2024-10-06T00:00Z')).toEqual({ '2024-10-06': 24 });
  expect(hours({ unit: 'day' }, '2024-03-10T12:00Z')).toEqual({ '2024-03-10': 24 });
});

test('a day that the zone skipped is an empty bucket: Samoa had no 30 December 2011', () => {
  const lengths = hours({ unit: 'day', timeZone: 'Pacific/Apia' }, '2011-12-29T12:00Z', '2012-01-01T00:00Z');
  expect(lengths).toEqual({ '2011-12-29': 24, '2011-12-30': 0, '2011-12-31': 24, '2012-01-01': 24 });
  const week = hours({ unit: 'week', timeZone: 'Pacific/Apia' }, '2011-12-29T12:00Z');
  expect(week).toEqual({ '2011-12-26': 6 * 24 });
  // The span begins with what was skipped: the bucket of its first moment is the day after.
  expect(buckets({ unit: 'day', timeZone: 'Pacific/Apia' }, '2011-12-30T10:00Z').labels).toEqual(['2011-12-31']);
});

test('a day begins when its date is first shown, also if clocks are put back a minute later', () => {
  const { starts, labels } = buckets(
    { unit: 'day', timeZone: 'America/St_Johns' },
    '2007-11-03T12:00Z',
    '2007-11-05T12:00Z',
  );
  expect(labels).toEqual(['2007-11-03', '2007-11-04', '2007-11-05']);
  expect(Array.from(starts, isoOf)).toEqual(['2007-11-03T02:30Z', '2007-11-04T02:30Z', '2007-11-05T03:30Z', '2007-11-06T03:30Z']); // prettier-ignore
  // 23:30 is shown a second time here.
  expect(buckets({ unit: 'day', timeZone: 'America/St_Johns' }, '2007-11-04T03:00Z').labels).toEqual(['2007-11-04']);
});

test('a day whose midnight was skipped begins with its first hour', () => {
  const { starts } = buckets({ unit: 'day', timeZone: 'America/Sao_Paulo' }, '2018-11-04T12:00Z');
  expect(Array.from(starts, isoOf)).toEqual(['2018-11-04T03:00Z', '2018-11-05T02:00Z']);
});

test.each(weekdays)('a week begins on %s, if that is asked for', (weekStart) => {
  for (const timeZone of zones) {
    const { labels } = buckets({ unit: 'week', weekStart, timeZone }, '1969-12-20T12:00Z', '2024-03-03T12:00Z');
    const names = labels.map((label) => weekdays[(new Date(label).getUTCDay() + 6) % 7]);
    expect(new Set(names)).toEqual(new Set([weekStart]));
  }
});

test('a week begins on Monday if nothing else is said', () => {
  expect(buckets({ unit: 'week' }, '2024-03-03T12:00Z').labels).toEqual(['2024-02-26']);
  expect(buckets({ unit: 'week', weekStart: 'sunday' }, '2024-03-03T12:00Z').labels).toEqual(['2024-03-03']);
});

test('labels are what a wall calendar calls a bucket', () => {
  const last = '2024-05-01T12:00Z';
  expect(buckets({ unit: 'month' }, '2024-02-29T12:00Z', last).labels).toEqual(['2024-02', '2024-03', '2024-04', '2024-05']); // prettier-ignore
  expect(buckets({ unit: 'quarter' }, '2023-12-31T12:00Z', last).labels).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
  expect(buckets({ unit: 'year' }, '2023-12-31T12:00Z', last).labels).toEqual(['2023', '2024']);
  expect(hours({ unit: 'month' }, '2024-02-29T12:00Z')).toEqual({ '2024-02': 29 * 24 });
  expect(hours({ unit: 'year' }, '1900-02-28T12:00Z')).toEqual({ '1900': 365 * 24 });
  expect(buckets({ unit: 'quarter', timeZone: 'Asia/Kathmandu' }, '2024-03-31T18:15Z').labels).toEqual(['2024-Q2']);
});

test('years before 1970, year 0 and those of more digits are years like any other', () => {
  expect(hours({ unit: 'day' }, '1969-12-31T23:59Z')).toEqual({ '1969-12-31': 24 });
  expect(hours({ unit: 'month' }, '0000-02-29T12:00Z')).toEqual({ '0000-02': 29 * 24 });
  expect(buckets({ unit: 'quarter' }, '0000-01-01T00:00Z').labels).toEqual(['0000-Q1']);
  expect(buckets({ unit: 'year' }, '-000001-12-31T00:00Z', '0000-01-01T00:00Z').labels).toEqual(['-000001', '0000']);
  expect(buckets({ unit: 'month' }, '+012345-06-07T00:00Z').labels).toEqual(['+012345-06']);
  // Before there were zones, a place had its own solar time: New York 4:56:02 behind.
  const { starts, labels } = buckets({ unit: 'day', timeZone: 'America/New_York' }, '0000-02-29T12:00Z');
  expect(labels).toEqual(['0000-02-29']);
  expect(new Date(starts[0]!).toISOString()).toBe('0000-02-29T04:56:02.000Z');
});

test('hours are counted from the first moment of the day, and carry their offset', () => {
  const york = hours({ unit: 'hour', timeZone: 'America/New_York' }, '2024-11-03T05:30Z', '2024-11-03T07:00Z');
  expect(york).toEqual({ '2024-11-03T01:00-04:00': 1, '2024-11-03T01:00-05:00': 1, '2024-11-03T02:00-05:00': 1 });
  expect(hours({ unit: 'hour', timeZone: 'Asia/Kathmandu' }, '2024-01-01T00:00Z')).toEqual({ '2024-01-01T05:00+05:45': 1 }); // prettier-ignore
  expect(hours({ unit: 'hour' }, '1969-12-31T23:59Z')).toEqual({ '1969-12-31T23:00+00:00': 1 });
  // The last hour of a day of 24.5 hours is half of one.
  const howe = hours({ unit: 'hour', timeZone: 'Australia/Lord_Howe' }, '2024-04-06T14:00Z', '2024-04-07T14:00Z');
  expect(Object.entries(howe).slice(0, 3)).toEqual([['2024-04-07T01:00+11:00', 1], ['2024-04-07T01:30+10:30', 1], ['2024-04-07T02:30+10:30', 1]]); // prettier-ignore
  expect(Object.entries(howe).slice(-2)).toEqual([
    ['2024-04-07T23:30+10:30', 0.5],
    ['2024-04-08T00:00+10:30', 1],
  ]);
});

describe.each([{ tz: 'UTC' }, ...zones.map((tz) => ({ tz }))])('with TZ=$tz', ({ tz }) => {
  beforeAll(() => {
    vi.stubEnv('TZ', tz);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test("the process's own time zone does not matter", () => {
    const { starts } = buckets({ unit: 'month', timeZone: 'Australia/Lord_Howe' }, '2024-04-15T00:00Z');
    expect(Array.from(starts, isoOf)).toEqual(['2024-03-31T13:00Z', '2024-04-30T13:30Z']);
    expect(buckets({ unit: 'week' }, '2024-03-10T00:00Z').labels).toEqual(['2024-03-04']);
  });
});

test('bucketsOf refuses what is no calendar, by name', () => {
  const call = (calendar: object) => () => bucketsOf('f', calendar as Calendar, 0, 0);
  const refused = (code: string, argument: string) => expect.objectContaining({ code, argument }) as unknown;
  for (const unit of ['minute', 'Day', undefined, null, 5, '__proto__']) {
    expect(call({ unit })).toThrow(TypeError);
    expect(call({ unit })).toThrow(refused('ERR_UNKNOWN_OPTION', 'calendar.unit'));
  }
  expect(call({ unit: 'day', weekStart: 'Monday' })).toThrow(refused('ERR_UNKNOWN_OPTION', 'calendar.weekStart'));
  expect(call({ unit: 'day', timezone: 'UTC' })).toThrow(refused('ERR_UNKNOWN_OPTION', 'calendar.timezone'));
  expect(call({ unit: 'day', timeZone: 5 })).toThrow(refused('ERR_TYPE', 'calendar.timeZone'));
  for (const timeZone of ['Moon/Tycho', '', '__proto__']) {
    expect(call({ unit: 'day', timeZone })).toThrow(RangeError);
    expect(call({ unit: 'day', timeZone })).toThrow(refused('ERR_OUT_OF_RANGE', 'calendar.timeZone'));
  }
  expect(call({ unit: 'day', timeZone: undefined, weekStart: undefined })()).toEqual(call({ unit: 'day' })());
});

test('bucketsOf refuses spans that no table holds, and times at the ends of the calendar', () => {
  const refused = expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'log.times' }) as unknown;
  for (const [unit, length] of [
    ['hour', hour],
    ['day', day],
    ['year', day],
  ] as const) {
    expect(() => bucketsOf('f', { unit }, 0, 1e6 * length + 1)).toThrow(RangeError);
    expect(() => bucketsOf('f', { unit }, 0, 1e6 * length + 1)).toThrow(refused);
  }
  expect(bucketsOf('f', { unit: 'year' }, 0, 1e6 * day).labels).toHaveLength(2738);
  for (const time of [8.64e15, -8.64e15, NaN]) {
    expect(() => bucketsOf('f', { unit: 'month' }, time, time)).toThrow(refused);
  }
  const edge = 8.64e15 - 732 * day;
  for (const unit of ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const) {
    for (const time of [-edge, edge]) {
      for (const timeZone of ['UTC', 'Pacific/Apia']) {
        const { starts } = bucketsOf('f', { unit, timeZone }, time, time);
        expect([starts[0]! <= time, time < starts[1]!]).toEqual([true, true]);
      }
    }
  }
});
