import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powerUserCurve } from 'engagement-metrics/activity';
import { activeUsers, activityHistogram, eventLog, type ActivityHistogramOptions } from 'engagement-metrics/events';
import { calendars, day, logOf, people, periodName, scenes, usersOf, type Visit } from './visits.ts';

const windows = fc.constantFrom(1, 2, 7, 28);

/** On how many days each user was active, by the names of the days. */
function slowCurve(visits: readonly Visit[], start: number, end: number, calendar: Parameters<typeof periodName>[1]) {
  const past = visits.filter(({ at }) => at < end);
  return [...usersOf(past)].map((user) => {
    const mine = past.filter(({ who, at }) => who === user && at >= start);
    return new Set(mine.map(({ at }) => periodName(at, calendar))).size;
  });
}

test('activityHistogram is the power user curve of a set of days for every user', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf }, calendar, window) => {
      const [histogram, ...others] = activityHistogram(logOf(visits), { calendar, asOf, window });
      const { start, end, group, ...curve } = histogram!;
      const activeDays = slowCurve(visits, start, end, calendar);
      expect(curve).toEqual(powerUserCurve({ activeDays, windowDays: window }));
      expect(group).toBeNull();
      expect(others).toEqual([]);
      expect(end).toBeLessThanOrEqual(asOf);
    }),
    { numRuns: 200 },
  );
});

test('activityHistogram has the sum of the active users, exactly and cumulated, and no more users on more days', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf }, calendar, window) => {
      const log = logOf(visits);
      const [histogram] = activityHistogram(log, { calendar, asOf, window });
      const { points, activeUsers: active, start, end } = histogram!;
      const rows = activeUsers(log, { calendar, asOf, from: start, trailing: { window } }).filter(
        (row) => row.end <= end,
      );
      expect(rows).toHaveLength(window);
      const userDays = rows.reduce((sum, row) => sum + row.active, 0);
      expect(points.reduce((sum, { days, users }) => sum + days * users, 0)).toBe(userDays);
      expect(points.reduce((sum, { usersOrMore }) => sum + usersOrMore, 0)).toBe(userDays);
      expect(points.reduce((sum, { users }) => sum + users, 0)).toBe(active);
      expect(points[0]!.usersOrMore).toBe(active);
      expect(rows.at(-1)!.trailing.window).toBe(active);
      for (let j = 1; j < points.length; j++) {
        expect(points[j]!.usersOrMore).toBeLessThanOrEqual(points[j - 1]!.usersOrMore);
      }
    }),
  );
});

test('activityHistogram never has fewer users on at least so many days when events are added', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, fc.nat({ max: 40 }), ({ visits, asOf }, calendar, window, some) => {
      const options = { calendar, asOf, window };
      const [histogram] = activityHistogram(logOf(visits.slice(0, some)), options);
      const [more] = activityHistogram(logOf(visits), options);
      histogram!.points.forEach(({ usersOrMore }, j) => {
        expect(more!.points[j]!.usersOrMore).toBeGreaterThanOrEqual(usersOrMore);
      });
    }),
  );
});

test('activityHistogram by a dimension or by segments is, group by group, what the events of the group alone give', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf }, calendar, window) => {
      const log = logOf(visits);
      const options = { calendar, asOf, window };
      const { end } = activityHistogram(log, options)[0]!;
      const segments = { labels: ['some', 'others'], codes: Int32Array.from(people, (_, i) => i % 2) };
      const expected = (labels: readonly string[], groupOf: (visit: Visit) => string | null) => {
        const nobody = visits.some((visit) => visit.at < end && groupOf(visit) === null) ? [null] : [];
        return [...labels, ...nobody].flatMap((group) => {
          const alone = logOf(visits.filter((visit) => groupOf(visit) === group));
          return activityHistogram(alone, options).map((row) => ({ ...row, group }));
        });
      };
      expect(activityHistogram(log, { ...options, by: 'country' })).toEqual(
        expected(log.dimensions['country']!.labels, ({ country }) => country),
      );
      expect(activityHistogram(log, { ...options, by: { users: people, segments } })).toEqual(
        expected(segments.labels, ({ who }) => segments.labels[people.indexOf(who) % 2]!),
      );
    }),
  );
});

test('activityHistogram does not change when all times move by whole weeks (UTC), nor when every event is there twice', () => {
  fc.assert(
    fc.property(
      scenes,
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom('day', 'week'),
      windows,
      (scene, weeks, unit, window) => {
        const { visits, asOf } = scene;
        const by = weeks * 7 * day;
        const moved = visits.map((visit) => ({ ...visit, at: visit.at + by }));
        const rows = activityHistogram(logOf(visits), { calendar: { unit }, asOf, window });
        expect(activityHistogram(logOf(moved), { calendar: { unit }, asOf: asOf + by, window })).toEqual(
          rows.map((row) => ({ ...row, start: row.start + by, end: row.end + by })),
        );
        expect(activityHistogram(logOf([...visits, ...visits]), { calendar: { unit }, asOf, window })).toEqual(rows);
      },
    ),
  );
});

// Catalogue 10: ten users active on 1, 1, 2, 4, 7, 10, 15, 20, 28 and 28 of 28 days.
test('activityHistogram of ten users: L28, and an eleventh who was there before', () => {
  const visits = [1, 1, 2, 4, 7, 10, 15, 20, 28, 28].flatMap((days, user) => {
    return Array.from({ length: days }, (_, i) => ({ who: `user ${String(user)}`, at: i * day }));
  });
  const log = eventLog([...visits, { who: 'gone', at: -1 }, { who: 'to come', at: 28 * day }], {
    user: 'who',
    time: 'at',
  });
  const options = { calendar: { unit: 'day' }, asOf: 28 * day, window: 28 } as const;
  const [histogram] = activityHistogram(log, options);
  expect(histogram).toMatchObject({
    start: 0,
    end: 28 * day,
    activeUsers: 10,
    inactiveUsers: 1,
    missing: 0,
    meanActiveDays: 11.6,
  });
  expect(histogram!.points[0]).toEqual({ days: 1, users: 2, usersOrMore: 10 });
  expect(histogram!.points[20]).toEqual({ days: 21, users: 0, usersOrMore: 2 });
  // The day that has not ended is left out.
  expect(activityHistogram(log, { ...options, asOf: 29 * day - 0.5 })).toEqual([histogram]);
});

test('activityHistogram leaves an hour, a week, a month, a quarter and a year out until they are over', () => {
  const log = eventLog({ who: ['a'], at: ['2024-02-29T12:30:00Z'] }, { user: 'who', time: 'at' });
  const within = (unit: ActivityHistogramOptions['calendar']['unit'], asOf: string) => {
    const { start, end, activeUsers: active } = activityHistogram(log, { calendar: { unit }, asOf, window: 2 })[0]!;
    return [new Date(start).toISOString().slice(0, 13), new Date(end).toISOString().slice(0, 13), active];
  };
  expect(within('hour', '2024-02-29T13:00:00Z')).toEqual(['2024-02-29T11', '2024-02-29T13', 1]);
  expect(within('hour', '2024-02-29T12:59:59Z')).toEqual(['2024-02-29T10', '2024-02-29T12', 0]);
  expect(within('week', '2024-03-04')).toEqual(['2024-02-19T00', '2024-03-04T00', 1]);
  expect(within('month', '2024-03-01')).toEqual(['2024-01-01T00', '2024-03-01T00', 1]);
  expect(within('quarter', '2024-03-31')).toEqual(['2023-07-01T00', '2024-01-01T00', 0]);
  expect(within('year', '2025-06-01')).toEqual(['2023-01-01T00', '2025-01-01T00', 1]);
});

test('activityHistogram of an empty log has nobody; it refuses a window that is none, and `from`', () => {
  const options = { calendar: { unit: 'day' }, asOf: 0, window: 2 } as const;
  const [histogram] = activityHistogram(logOf([]), options);
  expect(histogram).toMatchObject({ activeUsers: 0, inactiveUsers: 0, meanActiveDays: null });
  expect(() => activityHistogram(logOf([]), { ...options, window: 0 })).toThrow(RangeError);
  expect(() => activityHistogram(logOf([]), { ...options, window: 0 })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'window' }),
  );
  const from: ActivityHistogramOptions & { from: number } = { ...options, from: 0 };
  expect(() => activityHistogram(logOf([]), from)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'from' }),
  );
});
