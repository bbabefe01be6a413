import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { customerTable, eventLog, type Aggregate, type EventLog, type Instant } from 'engagement-metrics/events';
import { hostileNames } from '../arbitraries.ts';
import {
  fields,
  histories,
  inOrder,
  knownBefore,
  rules,
  times,
  type Event,
  type Known,
  type Rule,
} from './histories.ts';

const day = 86_400_000;

/** Every aggregate, over the events that meet a condition. */
function all(where?: Rule['condition']) {
  return {
    count: { type: 'count', where },
    sum: { type: 'sum', of: 'value', where },
    activeDays: { type: 'activeBuckets', unit: 'day', where },
    activeMonths: { type: 'activeBuckets', unit: 'month', where },
    daysSince: { type: 'daysSince', which: 'last', where },
  } as const satisfies Record<keyof Known, Aggregate>;
}

const tableOf = (log: EventLog, asOf: Instant, where?: Rule['condition']) =>
  customerTable(log, { asOf, metrics: all(where) });

function expectKnown(table: ReturnType<typeof tableOf>, slow: ReadonlyMap<string, Known>): void {
  const known = [...slow.values()];
  expect(table.users).toEqual([...slow.keys()]);
  for (const name of ['count', 'activeDays', 'activeMonths', 'daysSince'] as const) {
    expect([...table.columns[name]]).toEqual(known.map((one) => one[name]));
  }
  expect(table.columns.sum).toHaveLength(known.length);
  known.forEach(({ sum: exact }, i) => {
    const sum = table.columns.sum[i]!;
    if (Number.isNaN(exact)) expect(sum).toBeNaN();
    else expect(Math.abs(sum - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
  });
}

const log = eventLog(
  {
    who: ['a', 'b', 'a', 'c'],
    at: ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'],
    paid: [10, null, 5, 7],
    what: ['buy', 'visit', 'buy', 'buy'],
  },
  { user: 'who', time: 'at', value: 'paid', type: 'what' },
);

test('customerTable has one row for every customer with an event before asOf, and a column a metric', () => {
  const { users, columns } = tableOf(log, '2024-03-02');
  expect(users).toEqual(['a', 'b']);
  expect(columns).toEqual({
    count: Float64Array.of(2, 1),
    sum: Float64Array.of(15, NaN),
    activeDays: Float64Array.of(2, 1),
    activeMonths: Float64Array.of(2, 1),
    daysSince: Float64Array.of(1, 2),
  });
});

test('customerTable is what customer by customer comes to, with and without a condition, as of any time', () => {
  fc.assert(
    fc.property(histories, times, fc.option(rules, { nil: undefined }), (events, asOf, rule) => {
      const table = tableOf(eventLog(events, fields), asOf, rule?.condition);
      expectKnown(table, knownBefore(events, asOf, rule?.met ?? (() => true)));
    }),
    { numRuns: 300 },
  );
});

test('customerTable does not see an event at asOf, nor one after it', () => {
  fc.assert(
    fc.property(histories, times, (events, asOf) => {
      const before = events.filter(({ at }) => at < asOf);
      const { users, columns } = tableOf(eventLog(before, fields), asOf);
      const seen = tableOf(eventLog([...before, ...events.filter(({ at }) => at >= asOf)], fields), asOf);
      expect(seen).toEqual({ users, columns });
    }),
  );
  expect(tableOf(log, '2024-02-28').users).toEqual([]);
  expect(tableOf(log, Date.parse('2024-02-28') + 1).users).toEqual(['a']);
});

test('customerTable as of later has at least the customers and events', () => {
  fc.assert(
    fc.property(histories, times, fc.nat({ max: 1000 }), (events, asOf, days) => {
      const both = [asOf, asOf + days * day].map((when) => tableOf(eventLog(events, fields), when));
      const [early, late] = both as [(typeof both)[0], (typeof both)[0]];
      early.users.forEach((user, i) => {
        const j = late.users.indexOf(user);
        for (const name of ['count', 'activeDays', 'activeMonths'] as const) {
          expect(late.columns[name][j]).toBeGreaterThanOrEqual(early.columns[name][i]!);
        }
      });
    }),
  );
});

test('customerTable does not change when every time and asOf move by the same whole days, but for the months', () => {
  fc.assert(
    fc.property(histories, times, fc.integer({ min: -1000, max: 1000 }), (events, asOf, days) => {
      const moved = events.map((event) => ({ ...event, at: event.at + days * day }));
      const { users, columns } = tableOf(eventLog(events, fields), asOf);
      const later = tableOf(eventLog(moved, fields), asOf + days * day);
      const activeMonths = expect.any(Float64Array) as Float64Array;
      expect(later).toEqual({ users, columns: { ...columns, activeMonths } });
    }),
  );
});

test('customerTable of every event twice has twice the counts, and the same active days and months', () => {
  fc.assert(
    fc.property(histories, times, (events, asOf) => {
      const { users, columns } = tableOf(eventLog(events, fields), asOf);
      const twice = tableOf(eventLog([...events, ...events], fields), asOf);
      const count = columns.count.map((events) => 2 * events);
      const sum = expect.any(Float64Array) as Float64Array;
      expect(twice).toEqual({ users, columns: { ...columns, count, sum } });
    }),
  );
});

test('customerTable sums without losing a digit on the way', () => {
  const paid = [1e16, 1, -1e16, 1e16, 1, -1e16];
  const turns = eventLog(
    { who: paid.map(() => 'a'), at: paid.map((_, i) => i), paid },
    { user: 'who', time: 'at', value: 'paid' },
  );
  expect(tableOf(turns, 10).columns.sum).toEqual(Float64Array.of(2));
});

test('customerTable sums to 0 where no event meets the condition, to NaN where none that does has a value', () => {
  const sum = (type: string) => tableOf(log, '2024-03-02', { of: 'type', in: [type] }).columns.sum;
  expect(sum('buy')).toEqual(Float64Array.of(15, 0));
  expect(sum('visit')).toEqual(Float64Array.of(0, NaN));
});

test('customerTable keeps a customer none of whose events meets the condition, without a last event', () => {
  const { users, columns } = tableOf(log, '2024-03-02', { of: 'type', in: ['visit'] });
  expect(users).toEqual(['a', 'b']);
  expect(columns).toMatchObject({ count: Float64Array.of(0, 1), daysSince: Float64Array.of(NaN, 2) });
});

test('customerTable refuses a sum beyond the largest double', () => {
  const huge = eventLog(
    { who: ['a', 'a'], at: [0, 1], paid: [1e308, 1e308] },
    { user: 'who', time: 'at', value: 'paid' },
  );
  expect(() => tableOf(huge, 10)).toThrow(RangeError);
  expect(() => tableOf(huge, 10)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'metrics.sum' }));
  expect(tableOf(huge, 1).columns.sum).toEqual(Float64Array.of(1e308));
});

test('customerTable of an empty log is empty', () => {
  const { users, columns } = tableOf(eventLog([], fields), 0);
  expect(users).toEqual([]);
  for (const column of Object.values(columns)) expect(column).toEqual(new Float64Array(0));
});

test('customerTable takes any instant for asOf, and refuses what is none', () => {
  const asOf = Date.parse('2024-03-02');
  const table = tableOf(log, asOf);
  for (const same of ['2024-03-02', '2024-03-02T00:00:00Z', new Date(asOf), { epochMilliseconds: asOf }]) {
    expect(tableOf(log, same)).toEqual(table);
  }
  for (const junk of ['2024-03-02T00:00:00', undefined, null]) {
    const call = () => tableOf(log, junk as string);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'asOf' }));
  }
  const never = () => tableOf(log, '2024-02-30');
  expect(never).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'asOf' }));
  expect(never).toThrow("customerTable: asOf is '2024-02-30', no date");
});

test('customerTable calls metrics by any name', () => {
  const metrics = Object.fromEntries(hostileNames.map((name) => [name, { type: 'count' } as const]));
  const { columns } = customerTable(log, { asOf: '2024-03-02', metrics });
  expect(Object.keys(columns).sort()).toEqual([...hostileNames].sort());
  for (const column of Object.values(columns)) expect(column).toEqual(Float64Array.of(2, 1));
  expect(Object.getPrototypeOf(columns)).toBe(Object.prototype);
});

test('customerTable refuses metrics that have no names for columns', () => {
  const count = { type: 'count' } as const;
  for (const junk of [[count], [], new Map([['visits', count]]), null, undefined, 'count']) {
    const call = () => customerTable(log, { asOf: 0, metrics: junk as unknown as { visits: Aggregate } });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'metrics' }));
  }
  expect(() => customerTable(log, { asOf: 0, metrics: [count] as unknown as { visits: Aggregate } })).toThrow(
    'customerTable: metrics is a list, not an object that holds aggregates by name',
  );
});

test('customerTable without metrics is its users', () => {
  expect(customerTable(log, { asOf: '2024-03-02', metrics: {} })).toEqual({ users: ['a', 'b'], columns: {} });
});

test('customerTable leaves the log alone', () => {
  const copy = structuredClone(log);
  tableOf(log, '2024-03-02', { not: { of: 'type', in: ['buy'] } });
  expect(log).toEqual(copy);
});

test('customerTable refuses, metric by metric, a sum, a mean and a decayed sum beyond the largest double', () => {
  const huge = eventLog(
    { who: ['a', 'a', 'b'], at: [0, 1, 1], paid: [-1e308, -1e308, 5] },
    { user: 'who', time: 'at', value: 'paid' },
  );
  const fine = { type: 'smallest', of: 'value' } as const;
  for (const m of [
    { type: 'mean', of: 'value' },
    { type: 'linearSum', of: 'value', over: { weeks: 1e9 } },
    { type: 'exponentialSum', of: 'value', halfLife: { weeks: 1e9 } },
  ] as const) {
    const call = () => customerTable(huge, { asOf: 10, metrics: { fine, m } });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'metrics.m' }));
  }
  expect(customerTable(huge, { asOf: 10, metrics: { fine } }).columns.fine).toEqual(Float64Array.of(-1e308, 5));
});

/** Every kind of aggregate, over the events that meet a condition. */
const kinds = (where?: Aggregate['where'], window?: Aggregate['window']) =>
  ({
    count: { type: 'count', where, window },
    sum: { type: 'sum', of: 'value', where, window },
    mean: { type: 'mean', of: 'value', where, window },
    smallest: { type: 'smallest', of: 'value', where, window },
    largest: { type: 'largest', of: 'value', where, window },
    distinct: { type: 'distinct', of: 'country', where, window },
    types: { type: 'distinct', of: 'type', where, window },
    days: { type: 'activeBuckets', unit: 'day', where, window },
    weeks: { type: 'activeBuckets', unit: 'week', where, window },
    longest: { type: 'longestStreak', unit: 'day', where, window },
    current: { type: 'currentStreak', unit: 'day', where, window },
    firstTime: { type: 'first', of: 'time', where, window },
    firstValue: { type: 'first', of: 'value', where, window },
    lastTime: { type: 'last', of: 'time', where, window },
    lastValue: { type: 'last', of: 'value', where, window },
    age: { type: 'daysSince', which: 'first', where, window },
    away: { type: 'daysSince', which: 'last', where, window },
    sessions: { type: 'sessions', where, window },
    share: { type: 'share', when: { of: 'type', in: ['buy'] }, where, window },
    fading: { type: 'exponentialSum', of: 'value', halfLife: { days: 2 }, where, window },
    fadingCount: { type: 'linearSum', of: 'count', over: { days: 3 }, where, window },
  }) as const satisfies Record<string, Aggregate>;

test('customerTable tells of who has no chosen event 0 where it counts or sums, and NaN where nothing is there to tell', () => {
  const zero = ['count', 'sum', 'distinct', 'types', 'days', 'weeks', 'longest', 'current', 'sessions', 'fading', 'fadingCount']; // prettier-ignore
  const one = eventLog([{ who: 'a', at: 0, what: 'buy', paid: 7, country: 'NZ' }], fields);
  for (const metrics of [kinds({ of: 'user', in: ['b'] }), kinds(undefined, { minutes: 1 })]) {
    const { users, columns } = customerTable(one, { asOf: 10 * day, metrics });
    expect(users).toEqual(['a']);
    for (const [name, column] of Object.entries(columns)) {
      expect([name, ...column]).toEqual([name, zero.includes(name) ? 0 : NaN]);
    }
  }
});

test('customerTable never gives -0', () => {
  const at = [0, 0, day, 5 * day];
  const paid = [-1, 1, 0, -5];
  const turns = eventLog(
    { who: at.map(() => 'a'), at, paid, what: at.map(() => 'x'), country: at.map(() => 'y') },
    fields,
  );
  for (const asOf of [1, day + 1, 9 * day]) {
    const { columns } = customerTable(turns, { asOf, metrics: kinds() });
    for (const [name, [value]] of Object.entries(columns)) expect([name, Object.is(value, -0)]).toEqual([name, false]);
  }
});

/** Moments at which zones are odd: days of 23, 24.5 and 25 hours, and one that Apia skipped. */
const odd = [
  '2011-12-30T10:00:00Z',
  '2024-03-10T07:00:00Z',
  '2024-04-06T15:00:00Z',
  '2024-11-03T06:00:00Z',
  '2024-02-29',
];

/** A few days of events about such a moment, half of them within hours of it, and the moment to look from. */
const strange = fc.constantFrom(...odd).chain((moment) => {
  const near = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -288, max: 96 }));
  const at = near.map((halves) => Date.parse(moment) + halves * 1_800_000);
  const event = fc.record({
    who: fc.constantFrom('a', 'b', '__proto__'),
    at,
    what: fc.constantFrom('buy', 'visit', null),
    paid: fc.constantFrom(null, 0, 1, -1, 0.5, 29.75),
    country: fc.constantFrom('NZ', 'NP', 'toString', null),
  });
  return fc.record({
    events: fc.array(event, { minLength: 1, maxLength: 25, size: 'max' }),
    asOf: fc.nat({ max: 300 }).map((halves) => Date.parse(moment) + (halves - 100) * 1_800_000),
  });
});

/** The local date of a time, as a name and as a number of days since 1970. */
function dateIn(timeZone: string, time: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time);
  return Date.parse(parts) / day;
}

/** What the aggregates above come to, from their definitions. */
function slowKinds(
  mine: readonly Event[],
  asOf: number,
  timeZone: string,
  weekday: number,
): Record<keyof ReturnType<typeof kinds>, number> {
  const { length } = mine;
  const values = mine.flatMap(({ paid }) => paid ?? []);
  const sum = values.reduce((all, value) => all + value, 0);
  const none = length > 0 && values.length === 0;
  const dates = [...new Set(mine.map(({ at }) => dateIn(timeZone, at)))];
  // Apia had no 2011-12-30: who came the day before and the day after missed nothing.
  const skipped = timeZone === 'Pacific/Apia' ? Date.parse('2011-12-30') / day : NaN;
  const before = (date: number) => (date - 1 === skipped ? date - 2 : date - 1);
  const runUntil = (date: number): number => (dates.includes(date) ? 1 + runUntil(before(date)) : 0);
  const today = dateIn(timeZone, asOf);
  const ages = mine.map(({ at }) => (asOf - at) / day);
  return {
    count: length,
    sum: none ? NaN : sum,
    mean: sum / values.length,
    smallest: values.length > 0 ? Math.min(...values) : NaN,
    largest: values.length > 0 ? Math.max(...values) : NaN,
    distinct: new Set(mine.flatMap(({ country }) => country ?? [])).size,
    types: new Set(mine.flatMap(({ what }) => what ?? [])).size,
    days: dates.length,
    weeks: new Set(dates.map((date) => Math.floor((date + 3 - weekday) / 7))).size,
    longest: Math.max(0, ...dates.map(runUntil)),
    current: runUntil(today) || runUntil(before(today)),
    firstTime: mine[0]?.at ?? NaN,
    firstValue: mine[0]?.paid ?? NaN,
    lastTime: mine.at(-1)?.at ?? NaN,
    lastValue: mine.at(-1)?.paid ?? NaN,
    age: ages[0] ?? NaN,
    away: ages.at(-1) ?? NaN,
    sessions: mine.filter(({ at }, i) => i === 0 || at - mine[i - 1]!.at > 1_800_000).length,
    share: mine.filter(({ what }) => what === 'buy').length / length,
    fading: none ? NaN : mine.reduce((all, { paid }, i) => all + (paid ?? 0) * Math.pow(0.5, ages[i]! / 2), 0),
    fadingCount: ages.reduce((all, days) => all + Math.max(0, 1 - days / 3), 0),
  };
}

test.each(['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'customerTable in %s is what customer by customer comes to, for every kind of aggregate',
  (timeZone) => {
    const windows = fc.option(fc.constantFrom({ days: 2 }, { hours: 25 }, { weeks: 1 }), { nil: undefined });
    const hours = (window: Aggregate['window']) =>
      window === undefined ? Infinity : 'days' in window ? 48 : 'hours' in window ? 25 : 168;
    const where = fc.constantFrom(undefined, { of: 'value', from: 0 });
    const weeks = fc.constantFrom(['monday', 0] as const, ['wednesday', 2] as const, ['sunday', 6] as const);
    fc.assert(
      fc.property(strange, windows, where, weeks, ({ events, asOf }, window, where, [weekStart, weekday]) => {
        const options = { asOf, timeZone, weekStart, metrics: kinds(where, window) };
        const { users, columns } = customerTable(eventLog(events, fields), options);
        const past = inOrder(events).filter(({ at }) => at < asOf);
        expect([...users].sort()).toEqual([...new Set(past.map(({ who }) => String(who)))].sort());
        users.forEach((user, i) => {
          const mine = past.filter(({ who, at, paid }) => {
            return who === user && at >= asOf - hours(window) * 3_600_000 && (!where || (paid !== null && paid >= 0));
          });
          for (const [name, known] of Object.entries(slowKinds(mine, asOf, timeZone, weekday))) {
            const value = columns[name as keyof typeof columns][i]!;
            if (Number.isNaN(known)) expect([name, value]).toEqual([name, NaN]);
            else expect(Math.abs(value - known), name).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(known)));
          }
        });
      }),
    );
  },
);

test('customerTable reads a date as its midnight in the time zone, as of which a streak until yesterday goes on', () => {
  const at = ['2024-05-01', '2024-05-02', '2024-05-03'];
  const daily = eventLog({ who: at.map(() => 'a'), at }, { user: 'who', time: 'at', timeZone: 'Asia/Kathmandu' });
  const streak = (asOf: Instant, timeZone?: string) => {
    const metrics = { days: { type: 'count' }, streak: { type: 'currentStreak', unit: 'day' } } as const;
    const { columns } = customerTable(daily, { asOf, timeZone, metrics });
    return [columns.days[0], columns.streak[0]];
  };
  expect(streak('2024-05-03', 'Asia/Kathmandu')).toEqual([2, 2]);
  expect(streak('2024-05-03', 'UTC')).toEqual([3, 3]);
  expect(streak('2024-05-04', 'Asia/Kathmandu')).toEqual([3, 3]);
  expect(streak('2024-05-04T23:59:59+05:45', 'Asia/Kathmandu')).toEqual([3, 3]);
  expect(streak('2024-05-05', 'Asia/Kathmandu')).toEqual([3, 0]); // the fourth is over, and there was nobody
});

test('customerTable refuses a time zone and a first day of the week that do not exist, whether or not they are asked for', () => {
  const zone = () => customerTable(log, { asOf: 0, timeZone: 'Mars/Olympus', metrics: {} });
  expect(zone).toThrow(RangeError);
  expect(zone).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'timeZone' }));
  const number = () => customerTable(log, { asOf: 0, timeZone: 1 as unknown as string, metrics: {} });
  expect(number).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'timeZone' }));
  const week = () => customerTable(log, { asOf: 0, weekStart: 'mon' as 'monday', metrics: {} });
  expect(week).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'weekStart' }));
});

test('customerTable refuses to table the days of more than some 2,700 years, and counts the rest all the same', () => {
  const wide = eventLog({ who: ['a', 'a'], at: ['0001-01-01', '2999-01-01'] }, { user: 'who', time: 'at' });
  const days = { type: 'activeBuckets', unit: 'day' } as const;
  expect(() => customerTable(wide, { asOf: '3000-01-01', metrics: { days } })).toThrow(RangeError);
  const metrics = { count: { type: 'count' }, lately: { ...days, window: { weeks: 60 } } } as const;
  const { columns } = customerTable(wide, { asOf: '3000-01-01', metrics });
  expect(columns).toEqual({ count: Float64Array.of(2), lately: Float64Array.of(1) });
  const early = { asOf: '9999-01-01', metrics: { days } };
  expect(customerTable(eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' }), early).columns.days[0]).toBe(1);
});

test('customerTable of a bot with 100,000 events, of several blocks, is what it is without a condition', () => {
  const length = 100_000;
  const bot = eventLog(
    {
      who: Array.from({ length }, (_, i) => (i % 50_000 === 0 ? 'human' : 'bot')),
      at: Float64Array.from({ length }, (_, i) => i * 60_000),
      paid: Float64Array.from({ length }, (_, i) => i % 10),
      what: Array.from({ length }, () => 'x'),
      country: Array.from({ length }, (_, i) => `c${String(i % 300)}`),
    },
    fields,
  );
  const asOf = length * 60_000;
  const { columns } = customerTable(bot, { asOf, metrics: kinds() });
  expect(customerTable(bot, { asOf, metrics: kinds({ of: 'value', from: 0 }) }).columns).toEqual(columns);
  expect([...columns.count]).toEqual([2, 99_998]);
  expect([...columns.distinct]).toEqual([2, 300]);
  expect([...columns.days]).toEqual([2, 70]);
  expect([...columns.longest]).toEqual([1, 70]);
  expect([...columns.current]).toEqual([0, 70]);
  expect([...columns.sum]).toEqual([0, 450_000]);
});

test('customerTable refuses unknown options, and says which aggregate is none', () => {
  const options = { asOf: 0, metrics: {}, timezone: 'UTC' };
  expect(() => customerTable(log, options)).toThrow(TypeError);
  expect(() => customerTable(log, options)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'timezone' }),
  );
  const metrics = { fine: { type: 'count' }, ['__proto__']: { type: 'median' } as unknown as Aggregate } as const;
  expect(() => customerTable(log, { asOf: 0, metrics })).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'metrics.__proto__.type' }),
  );
});

test('customerTable refuses, also as of before every event, what the log does not have', () => {
  const bare = eventLog({ who: ['a'], at: [5] }, { user: 'who', time: 'at' });
  const table = (aggregate: Aggregate) => () => customerTable(bare, { asOf: 0, metrics: { m: aggregate } });
  expect(table({ type: 'sum', of: 'value' })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'metrics.m' }),
  );
  expect(table({ type: 'count', where: { of: 'country', in: ['NZ'] } })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'log.country' }),
  );
});

describe.each(['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'a process in %s',
  (zone) => {
    beforeAll(() => void vi.stubEnv('TZ', zone));
    afterAll(() => void vi.unstubAllEnvs());

    test('sees the same dates, days and months', () => {
      const at = ['1969-12-31', '1997-01-01', '2011-12-30', '2024-02-29T23:59:59Z', '2024-03-31T00:00:00+05:45'];
      const dated = eventLog({ who: at.map(() => 'a'), at }, { user: 'who', time: 'at' });
      const { activeDays, activeMonths, daysSince } = all();
      const table = customerTable(dated, { asOf: '2024-04-01', metrics: { activeDays, activeMonths, daysSince } });
      const days = [-1, 9862, 15_338, 19_783 - 1 / 86_400, 19_813 - 5.75 / 24]; // since 1970
      expect(dated.times).toEqual(Float64Array.from(days, (since) => Math.round(since * day)));
      expect(table.columns).toEqual({
        activeDays: Float64Array.of(5),
        activeMonths: Float64Array.of(5),
        daysSince: Float64Array.of(1 + 5.75 / 24),
      });
    });
  },
);
