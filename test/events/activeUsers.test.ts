import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { activeUsers, eventLog, type EventLog, type PopulationOptions } from 'engagement-metrics/events';
import { hostileNames } from '../arbitraries.ts';
import { calendars, day, logOf, people, periodName, scenes, usersOf, zones, type Visit } from './visits.ts';

const trailing = { two: 2, weekly: 7, monthly: 28 } as const;

/** The users active in the window of so many rows that ends with row `i`, the slow way. */
function windowUsers(
  visits: readonly Visit[],
  rows: readonly { start: number; end: number }[],
  i: number,
  length: number,
) {
  const { start } = rows[Math.max(0, i - length + 1)]!;
  return usersOf(visits.filter(({ at }) => at >= start && at < rows[i]!.end));
}

test('activeUsers counts a set of users for every local day, week and month, and for every window', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf }, calendar) => {
      const rows = activeUsers(logOf(visits), { calendar, asOf, trailing });
      const past = visits.filter(({ at }) => at < asOf);
      const names = new Set(rows.map(({ label }) => label));
      expect(past.every(({ at }) => names.has(periodName(at, calendar)))).toBe(true);
      rows.forEach((row, i) => {
        const mine = past.filter(({ at }) => periodName(at, calendar) === row.label);
        expect(row.active).toBe(usersOf(mine).size);
        for (const name of ['two', 'weekly', 'monthly'] as const) {
          expect(row.trailing[name]).toBe(windowUsers(past, rows, i, trailing[name]).size);
        }
        expect(row.complete).toBe(row.end <= asOf);
        expect(row.group).toBeNull();
        if (i > 0) expect(row.start).toBe(rows[i - 1]!.end);
      });
      if (past.length > 0) {
        expect(rows[0]!.start).toBeLessThanOrEqual(Math.min(...past.map(({ at }) => at)));
        expect(rows[0]!.active).toBeGreaterThan(0);
        expect(rows.at(-1)!.start).toBeLessThan(asOf);
        expect(rows.at(-1)!.end).toBeGreaterThanOrEqual(asOf);
      } else expect(rows).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('activeUsers never shows more in a shorter window, nor more in a window than its periods add up to', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf }, calendar) => {
      let sum = 0;
      for (const { active, trailing: counts } of activeUsers(logOf(visits), { calendar, asOf, trailing })) {
        expect(active).toBeLessThanOrEqual(counts.two);
        expect(counts.two).toBeLessThanOrEqual(counts.weekly);
        expect(counts.weekly).toBeLessThanOrEqual(counts.monthly);
        sum += active;
        expect(counts.monthly).toBeLessThanOrEqual(sum);
      }
    }),
  );
});

test('activeUsers from some time on leaves out rows and changes none', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, from }, calendar) => {
      const earliest = { who: 'a', at: from - 40 * day, what: null, country: null };
      const log = logOf([...visits, earliest]);
      const all = activeUsers(log, { calendar, asOf, trailing });
      const shown = all.filter(({ end }) => end > from && from < asOf);
      expect(activeUsers(log, { calendar, asOf, trailing, from })).toEqual(shown);
    }),
  );
});

test('activeUsers begins with the period of `from`, also where the log begins later, or never', () => {
  const log = eventLog({ who: ['a'], at: ['2024-03-03'] }, { user: 'who', time: 'at' });
  const seen = (of: EventLog, options: Partial<PopulationOptions>) =>
    activeUsers(of, { calendar: { unit: 'day' }, asOf: '2024-03-04T12:00:00Z', ...options }).map((row) => [
      row.label,
      row.active,
      row.complete,
    ]);
  const from = '2024-03-02T23:00:00Z';
  expect(seen(log, { from })).toEqual([
    ['2024-03-02', 0, true],
    ['2024-03-03', 1, true],
    ['2024-03-04', 0, false],
  ]);
  const none = eventLog([], { user: 'who', time: 'at' });
  expect(seen(none, { from })).toHaveLength(3);
  expect(seen(none, {})).toEqual([]);
  expect(seen(log, { from: '2024-03-04T12:00:00Z' })).toEqual([]);
  expect(seen(log, { asOf: '2024-03-03' })).toEqual([]);
  expect(seen(log, { asOf: Date.parse('2024-03-03') + 0.5 })).toEqual([['2024-03-03', 1, false]]);
});

test('activeUsers by a dimension is, group by group, what the events of the group alone give', () => {
  fc.assert(
    fc.property(scenes, calendars, fc.boolean(), ({ visits, asOf, from }, calendar, onlyVisits) => {
      const log = logOf(visits);
      const where = { of: 'type', in: ['visit'] };
      const options = { calendar, asOf, from, trailing, ...(onlyVisits ? { where } : {}) };
      const rows = activeUsers(log, { ...options, by: 'country' });
      const counted = visits.filter(({ at, what }) => at < asOf && (!onlyVisits || what === 'visit'));
      const nobody = counted.some(({ country }) => country === null) ? [null] : [];
      const expected = [...log.dimensions['country']!.labels, ...nobody].flatMap((group) => {
        const alone = logOf(visits.filter(({ country }) => country === group));
        return activeUsers(alone, options).map((row) => ({ ...row, group }));
      });
      expect(rows).toEqual(expected);
    }),
  );
});

test('activeUsers by segments of users parts the active users, whoever has no segment apart', () => {
  fc.assert(
    fc.property(scenes, calendars, fc.shuffledSubarray(people), ({ visits, asOf, from }, calendar, users) => {
      const labels = ['__proto__', 'rest', 'nobody'];
      const codes = Int32Array.from(users, (user) => (user === 'b' ? -1 : Number(user.length > 1)));
      const log = logOf(visits);
      const options = { calendar, asOf, from, trailing };
      const rows = activeUsers(log, {
        ...options,
        by: { users: [...users, 'stranger'], segments: { labels, codes: Int32Array.of(...codes, 1) } },
      });
      const segmentOf = (who: string) => labels[codes[users.indexOf(who)] ?? -1] ?? null;
      const unknown = visits.some(({ who, at }) => at < asOf && segmentOf(who) === null) ? [null] : [];
      const expected = [...labels, ...unknown].flatMap((group) => {
        const alone = logOf(visits.filter(({ who }) => segmentOf(who) === group));
        return activeUsers(alone, options).map((row) => ({ ...row, group }));
      });
      expect(rows).toEqual(expected);
      for (const total of activeUsers(log, options)) {
        const parts = rows.filter(({ start, end }) => start === total.start && end === total.end);
        expect(parts.reduce((sum, { active }) => sum + active, 0)).toBe(total.active);
        expect(parts.reduce((sum, { trailing: { monthly } }) => sum + monthly, 0)).toBe(total.trailing.monthly);
      }
    }),
  );
});

test('activeUsers by a dimension adds up to at least the active users', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, from }, calendar) => {
      const log = logOf(visits);
      const rows = activeUsers(log, { calendar, asOf, from, by: 'country' });
      for (const { label, active } of activeUsers(log, { calendar, asOf, from })) {
        const parts = rows.filter((row) => row.label === label).map((row) => row.active);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeGreaterThanOrEqual(active);
      }
    }),
  );
});

test('activeUsers as of later keeps every complete row', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, later }, calendar) => {
      const complete = activeUsers(logOf(visits), { calendar, asOf, trailing }).filter((row) => row.complete);
      const rows = activeUsers(logOf(visits), { calendar, asOf: later, trailing });
      expect(rows.slice(0, complete.length)).toEqual(complete);
    }),
  );
});

test('activeUsers never falls when events are added', () => {
  fc.assert(
    fc.property(scenes, calendars, fc.nat({ max: 40 }), ({ visits, asOf, from }, calendar, some) => {
      const options = { calendar, asOf, from, trailing };
      const more = activeUsers(logOf(visits), options);
      const rows = activeUsers(logOf(visits.slice(0, some)), options);
      expect(more).toHaveLength(rows.length);
      rows.forEach(({ active, trailing: counts }, i) => {
        expect(more[i]!.active).toBeGreaterThanOrEqual(active);
        expect(more[i]!.trailing.monthly).toBeGreaterThanOrEqual(counts.monthly);
      });
    }),
  );
});

test('activeUsers does not change when all times move by whole weeks (UTC), nor when every event is there twice', () => {
  fc.assert(
    fc.property(scenes, fc.integer({ min: -500, max: 500 }), fc.constantFrom('day', 'week'), (scene, weeks, unit) => {
      const { visits, asOf } = scene;
      const by = weeks * 7 * day;
      const moved = visits.map((visit) => ({ ...visit, at: visit.at + by }));
      const rows = activeUsers(logOf(visits), { calendar: { unit }, asOf, trailing });
      const label = expect.any(String) as string;
      expect(activeUsers(logOf(moved), { calendar: { unit }, asOf: asOf + by, trailing })).toEqual(
        rows.map((row) => ({ ...row, start: row.start + by, end: row.end + by, label })),
      );
      expect(activeUsers(logOf([...visits, ...visits].reverse()), { calendar: { unit }, asOf, trailing })).toEqual(
        rows,
      );
    }),
  );
});

test('activeUsers counts a bot with 100,000 events once', () => {
  const users = {
    labels: ['bot', 'human'],
    codes: Int32Array.from({ length: 100_000 }, (_, i) => Number(i === 50_000)),
  };
  const times = Float64Array.from(users.codes, (_, i) => i * 1000);
  const rows = activeUsers({ users, times, dimensions: {} }, { calendar: { unit: 'day' }, asOf: 2 * day, trailing });
  expect(rows.map(({ active, trailing: { two } }) => [active, two])).toEqual([
    [2, 2],
    [1, 2],
  ]);
});

test('activeUsers by hours has the hours of a day with 25 of them', () => {
  const calendar = { unit: 'hour', timeZone: 'America/New_York' } as const;
  const [from, asOf] = ['2024-11-03T04:00:00Z', '2024-11-04T05:00:00Z'];
  const log = eventLog(
    { who: ['a', 'a'], at: ['2024-11-03T05:30:00Z', '2024-11-03T06:30:00Z'] },
    { user: 'who', time: 'at' },
  );
  const rows = activeUsers(log, { calendar, from, asOf, trailing: { day: 24 } });
  expect(rows).toHaveLength(25);
  expect(rows.map(({ active }) => active).slice(0, 4)).toEqual([0, 1, 1, 0]);
  expect(rows.map(({ label }) => label).slice(1, 3)).toEqual(['2024-11-03T01:00-04:00', '2024-11-03T01:00-05:00']);
});

test('activeUsers shows a day that the zone skipped as an empty one', () => {
  const log = eventLog(
    { who: ['a', 'a'], at: ['2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00'] },
    { user: 'who', time: 'at' },
  );
  const rows = activeUsers(log, {
    calendar: { unit: 'day', timeZone: 'Pacific/Apia' },
    asOf: '2012-01-01T00:00:00+14:00',
  });
  expect(rows.map(({ label, active, start, end }) => [label, active, (end - start) / day])).toEqual([
    ['2011-12-29', 1, 1],
    ['2011-12-30', 0, 0],
    ['2011-12-31', 1, 1],
  ]);
});

test('activeUsers calls windows by any name', () => {
  const log = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
  const windows = Object.fromEntries(hostileNames.map((name, i) => [name, i + 1]));
  const [row] = activeUsers(log, { calendar: { unit: 'day' }, asOf: day, trailing: windows });
  expect(Object.keys(row!.trailing).sort()).toEqual([...hostileNames].sort());
  expect(Object.values(row!.trailing).every((count) => count === 1)).toBe(true);
  expect(Object.getPrototypeOf(row!.trailing)).toBe(Object.prototype);
});

test('activeUsers takes a window longer than the log, and one of 1, which is the period', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf }, calendar) => {
      const seen = new Set<string>();
      const past = visits.filter(({ at }) => at < asOf);
      for (const row of activeUsers(logOf(visits), { calendar, asOf, trailing: { one: 1, ever: 10_000 } })) {
        for (const { who, at } of past) if (at >= row.start && at < row.end) seen.add(who);
        expect(row.trailing).toEqual({ one: row.active, ever: seen.size });
      }
    }),
  );
});

describe('activeUsers refuses', () => {
  const log = logOf([{ who: 'a', at: 0, what: 'visit', country: 'NZ' }]);
  const base = { calendar: { unit: 'day' }, asOf: day } as const;
  const segments = { labels: ['x'], codes: Int32Array.of(0) };
  test.each([
    { options: { bogus: 1 }, code: 'ERR_UNKNOWN_OPTION', argument: 'bogus', native: TypeError },
    { options: { asOf: undefined }, code: 'ERR_TYPE', argument: 'asOf', native: TypeError },
    { options: { asOf: NaN }, code: 'ERR_OUT_OF_RANGE', argument: 'asOf', native: RangeError },
    { options: { from: 'soon' }, code: 'ERR_TYPE', argument: 'from', native: TypeError },
    {
      options: { calendar: { unit: 'fortnight' } },
      code: 'ERR_UNKNOWN_OPTION',
      argument: 'calendar.unit',
      native: TypeError,
    },
    { options: { calendar: { unit: 'day', timeZone: 'Mars' } }, code: 'ERR_OUT_OF_RANGE', native: RangeError },
    { options: { trailing: { weekly: 0 } }, code: 'ERR_OUT_OF_RANGE', argument: 'trailing.weekly', native: RangeError },
    {
      options: { trailing: { weekly: 1.5 } },
      code: 'ERR_OUT_OF_RANGE',
      argument: 'trailing.weekly',
      native: RangeError,
    },
    {
      options: { trailing: { weekly: 10_001 } },
      code: 'ERR_OUT_OF_RANGE',
      argument: 'trailing.weekly',
      native: RangeError,
    },
    { options: { trailing: { weekly: NaN } }, code: 'ERR_NOT_FINITE', argument: 'trailing.weekly', native: RangeError },
    { options: { trailing: { weekly: '7' } }, code: 'ERR_TYPE', argument: 'trailing.weekly', native: TypeError },
    { options: { where: { of: 'type' } }, code: 'ERR_INVALID_SPEC', argument: 'where', native: TypeError },
    { options: { where: { of: 'plan', in: [1] } }, code: 'ERR_TYPE', argument: 'log.plan', native: TypeError },
    { options: { by: 'user' }, code: 'ERR_OUT_OF_RANGE', argument: 'by', native: RangeError },
    { options: { by: 'toString' }, code: 'ERR_OUT_OF_RANGE', argument: 'by', native: RangeError },
    { options: { by: null }, code: 'ERR_TYPE', argument: 'by', native: TypeError },
    {
      options: { by: { users: ['a'], segments, more: 1 } },
      code: 'ERR_UNKNOWN_OPTION',
      argument: 'by.more',
      native: TypeError,
    },
    { options: { by: { users: 'a', segments } }, code: 'ERR_TYPE', argument: 'by.users', native: TypeError },
    {
      options: { by: { users: ['a', 'b'], segments } },
      code: 'ERR_LENGTH',
      argument: 'by.segments',
      native: TypeError,
    },
    {
      options: { by: { users: ['a', 'a'], segments: { labels: ['x'], codes: Int32Array.of(0, 0) } } },
      code: 'ERR_OUT_OF_RANGE',
      argument: 'by.users',
      native: RangeError,
    },
    {
      options: { by: { users: ['a'], segments: { labels: ['x'], codes: Int32Array.of(1) } } },
      code: 'ERR_OUT_OF_RANGE',
      argument: 'by.segments.codes[0]',
      native: RangeError,
    },
  ])('$options by $code', ({ options, code, argument, native }) => {
    const call = () => activeUsers(log, { ...base, ...options } as unknown as PopulationOptions);
    expect(call).toThrow(native);
    expect(call).toThrow(expect.objectContaining(argument === undefined ? { code } : { code, argument }));
    expect(call).toThrow(/^activeUsers: /);
  });

  test('a type where the log has none', () => {
    const bare = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
    expect(() => activeUsers(bare, { ...base, by: 'type' })).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'log.type' }),
    );
  });
});

describe.each(zones)('a process in %s', (zone) => {
  beforeAll(() => void vi.stubEnv('TZ', zone));
  afterAll(() => void vi.unstubAllEnvs());

  test('sees the same days', () => {
    const log = eventLog(
      { who: ['a', 'b'], at: ['2024-03-10T04:59:59Z', '2024-03-10T05:00:00Z'] },
      { user: 'who', time: 'at' },
    );
    const calendar = { unit: 'day', timeZone: 'America/New_York' } as const;
    const rows = activeUsers(log, { calendar, asOf: '2024-03-11T04:00:00Z' });
    expect(rows.map(({ label, active, complete }) => [label, active, complete])).toEqual([
      ['2024-03-09', 1, true],
      ['2024-03-10', 1, true],
    ]);
  });
});
