import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activeUsers,
  eventLog,
  lifecycle,
  type LifecyclePeriod,
  type PopulationOptions,
} from 'engagement-metrics/events';
import { calendars, day, logOf, people, scenes, usersOf, type Visit } from './visits.ts';

const counts = ({ active, newUsers, retained, resurrected, newlyDormant, dormantStock }: LifecyclePeriod) => {
  return { active, newUsers, retained, resurrected, newlyDormant, dormantStock };
};

/** The sets of catalogue 9, written out: who is active in a period, in the one before, and who was ever before. */
function slowCounts(
  visits: readonly Visit[],
  previous: { start: number; end: number },
  { start, end }: LifecyclePeriod,
) {
  const active = usersOf(visits.filter(({ at }) => at >= start && at < end));
  const before = usersOf(visits.filter(({ at }) => at >= previous.start && at < previous.end));
  const ever = usersOf(visits.filter(({ at }) => at < start));
  const among = (users: Set<string>, met: (who: string) => boolean) => [...users].filter(met).length;
  return {
    active: active.size,
    newUsers: among(active, (who) => !ever.has(who)),
    retained: among(active, (who) => before.has(who)),
    resurrected: among(active, (who) => ever.has(who) && !before.has(who)),
    newlyDormant: among(before, (who) => !active.has(who)),
    dormantStock: among(ever, (who) => !active.has(who)),
  };
}

test('lifecycle counts the sets of its definition in every period, with and without history, in every zone', () => {
  fc.assert(
    fc.property(scenes, calendars, fc.boolean(), ({ visits, asOf, from }, calendar, withHistory) => {
      const log = logOf(visits);
      const past = visits.filter(({ at }) => at < asOf);
      const all = lifecycle(log, { calendar, asOf });
      const rows = withHistory ? lifecycle(log, { calendar, asOf, from }) : all;
      rows.forEach((row) => {
        const previous = all[all.findIndex(({ label }) => label === row.label) - 1] ?? { start: 0, end: 0 };
        expect(counts(row)).toEqual(slowCounts(past, previous, row));
        expect(row.complete).toBe(row.end <= asOf);
      });
    }),
    { numRuns: 200 },
  );
});

test('lifecycle keeps the identities of growth accounting', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, from }, calendar) => {
      const rows = lifecycle(logOf(visits), { calendar, asOf, from });
      rows.forEach((row, i) => {
        const { active, newUsers, retained, resurrected, newlyDormant, dormantStock, quickRatio } = row;
        expect(newUsers + retained + resurrected).toBe(active);
        const before = rows[i - 1];
        if (!before) return;
        expect(retained + newlyDormant).toBe(before.active);
        expect(newUsers + resurrected - newlyDormant).toBe(active - before.active);
        expect(dormantStock).toBe(before.dormantStock + newlyDormant - resurrected);
        if (quickRatio !== null) expect(quickRatio > 1).toBe(active > before.active);
        else expect(newlyDormant).toBe(0);
      });
    }),
  );
});

test('lifecycle has shares that add up to 1, of the active and of all four, and the churn of the period', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, from }, calendar) => {
      for (const { active, retained, newlyDormant, shares, sharesOfSum } of lifecycle(logOf(visits), {
        calendar,
        asOf,
        from,
      })) {
        const { newUsers, resurrected, ...rest } = shares;
        if (active === 0) expect([newUsers, rest.retained, resurrected]).toEqual([null, null, null]);
        else expect(newUsers! + rest.retained! + resurrected!).toBeCloseTo(1, 12);
        const before = retained + newlyDormant;
        if (before === 0) expect(rest.newlyDormant).toBeNull();
        else expect(1 - rest.newlyDormant!).toBeCloseTo(retained / before, 12);
        const all = Object.values(sharesOfSum);
        if (active + newlyDormant === 0) expect(all).toEqual([null, null, null, null]);
        else expect(all.reduce((sum, share) => sum! + share!, 0)).toBeCloseTo(1, 12);
      }
    }),
  );
});

// Five users over three weeks, counted by hand from the definitions of catalogue 9.
const weeks = eventLog(
  [
    ...['a', 'b', 'c', 'd'].map((who) => ({ who, at: '2024-01-01' })),
    ...['a', 'e'].map((who) => ({ who, at: '2024-01-08' })),
    ...['a', 'b', 'c', 'e'].map((who) => ({ who, at: '2024-01-15' })),
  ],
  { user: 'who', time: 'at' },
);

test('lifecycle of five users over three weeks', () => {
  const rows = lifecycle(weeks, { calendar: { unit: 'week' }, asOf: '2024-01-22' });
  expect(rows.map(counts)).toEqual([
    { active: 4, newUsers: 4, retained: 0, resurrected: 0, newlyDormant: 0, dormantStock: 0 },
    { active: 2, newUsers: 1, retained: 1, resurrected: 0, newlyDormant: 3, dormantStock: 3 },
    { active: 4, newUsers: 0, retained: 2, resurrected: 2, newlyDormant: 0, dormantStock: 1 },
  ]);
  const [first, second, third] = rows;
  expect(first!.shares).toEqual({ newUsers: 1, retained: 0, resurrected: 0, newlyDormant: null });
  expect(second!.shares).toEqual({ newUsers: 0.5, retained: 0.5, resurrected: 0, newlyDormant: 0.75 });
  expect(second!.sharesOfSum).toEqual({ newUsers: 0.2, retained: 0.2, resurrected: 0, newlyDormant: 0.6 });
  expect(rows.map(({ quickRatio }) => quickRatio)).toEqual([null, 1 / 3, null]);
  expect(third).toMatchObject({ label: '2024-01-15', complete: true, group: null });
});

test('lifecycle without history takes everybody in the first period as new, with it nobody who was there before', () => {
  const calendar = { unit: 'week' } as const;
  const second = lifecycle(weeks, { calendar, asOf: '2024-01-22', from: '2024-01-10' });
  expect(second.map(counts)).toEqual(lifecycle(weeks, { calendar, asOf: '2024-01-22' }).slice(1).map(counts));
  const cut = { of: 'time', from: Date.parse('2024-01-08') };
  const [blind] = lifecycle(weeks, { calendar, asOf: '2024-01-22', from: '2024-01-10', where: cut });
  expect(blind).toMatchObject({ newUsers: 2, retained: 0, newlyDormant: 0, dormantStock: 0 });
});

test('lifecycle has the active users of activeUsers', () => {
  fc.assert(
    fc.property(scenes, calendars, fc.constantFrom(undefined, 'country', 'type'), ({ visits, asOf }, calendar, by) => {
      const rows = lifecycle(logOf(visits), { calendar, asOf, by }).map(({ group, label, active }) => [
        group,
        label,
        active,
      ]);
      const same = activeUsers(logOf(visits), { calendar, asOf, by }).map(({ group, label, active }) => [
        group,
        label,
        active,
      ]);
      expect(rows).toEqual(same);
    }),
  );
});

test('lifecycle by a dimension or by segments is, group by group, what the events of the group alone give', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, from }, calendar) => {
      const log = logOf(visits);
      const options = { calendar, asOf, from };
      const segments = { labels: ['some', 'others'], codes: Int32Array.from(people, (_, i) => i % 2) };
      const expected = (labels: readonly string[], groupOf: (visit: Visit) => string | null) => {
        const nobody = visits.some((visit) => visit.at < asOf && groupOf(visit) === null) ? [null] : [];
        return [...labels, ...nobody].flatMap((group) => {
          const alone = logOf(visits.filter((visit) => groupOf(visit) === group));
          return lifecycle(alone, options).map((row) => ({ ...row, group }));
        });
      };
      expect(lifecycle(log, { ...options, by: 'country' })).toEqual(
        expected(log.dimensions['country']!.labels, ({ country }) => country),
      );
      expect(lifecycle(log, { ...options, by: { users: people, segments } })).toEqual(
        expected(segments.labels, ({ who }) => segments.labels[people.indexOf(who) % 2]!),
      );
    }),
  );
});

test('lifecycle as of later keeps every complete row', () => {
  fc.assert(
    fc.property(scenes, calendars, ({ visits, asOf, later }, calendar) => {
      const complete = lifecycle(logOf(visits), { calendar, asOf }).filter((row) => row.complete);
      expect(lifecycle(logOf(visits), { calendar, asOf: later }).slice(0, complete.length)).toEqual(complete);
    }),
  );
});

test('lifecycle does not change when all times move by whole weeks (UTC), nor when every event is there twice', () => {
  fc.assert(
    fc.property(scenes, fc.integer({ min: -500, max: 500 }), fc.constantFrom('day', 'week'), (scene, weeks, unit) => {
      const { visits, asOf } = scene;
      const by = weeks * 7 * day;
      const moved = visits.map((visit) => ({ ...visit, at: visit.at + by }));
      const rows = lifecycle(logOf(visits), { calendar: { unit }, asOf });
      const label = expect.any(String) as string;
      expect(lifecycle(logOf(moved), { calendar: { unit }, asOf: asOf + by })).toEqual(
        rows.map((row) => ({ ...row, start: row.start + by, end: row.end + by, label })),
      );
      expect(lifecycle(logOf([...visits, ...visits].reverse()), { calendar: { unit }, asOf })).toEqual(rows);
    }),
  );
});

test('lifecycle of an empty log is empty, and refuses what activeUsers refuses', () => {
  expect(lifecycle(logOf([]), { calendar: { unit: 'day' }, asOf: 0 })).toEqual([]);
  const options = { calendar: { unit: 'day' }, asOf: 0, trailing: {} } as PopulationOptions;
  expect(() => lifecycle(weeks, options)).toThrow(TypeError);
  expect(() => lifecycle(weeks, options)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'trailing' }),
  );
  expect(() => lifecycle(weeks, { calendar: { unit: 'day' }, asOf: 'now' })).toThrow(/^lifecycle: asOf is 'now'/);
});
