import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { customerTable, eventLog, type Aggregate, type EventLog, type Instant } from 'engagement-metrics/events';
import { hostileNames } from '../arbitraries.ts';
import { fields, histories, knownBefore, rules, times, type Known, type Rule } from './histories.ts';

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

test('customerTable without metrics is its users', () => {
  expect(customerTable(log, { asOf: '2024-03-02', metrics: {} })).toEqual({ users: ['a', 'b'], columns: {} });
});

test('customerTable leaves the log alone', () => {
  const copy = structuredClone(log);
  tableOf(log, '2024-03-02', { not: { of: 'type', in: ['buy'] } });
  expect(log).toEqual(copy);
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
