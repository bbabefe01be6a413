import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeUsers, activityHistogram, eventLog, stickinessSeries } from 'engagement-metrics/events';
import { calendars, day, logOf, scenes } from './visits.ts';

const windows = fc.constantFrom(1, 2, 7, 28);

test('stickinessSeries is the mean of the active users of the window over those of the window', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf }, calendar, window) => {
      const log = logOf(visits);
      const all = activeUsers(log, { calendar, asOf, trailing: { window } });
      const expected = all.slice(window - 1).map(({ trailing, active, ...period }, i) => {
        const inside = all.slice(i, i + window).map((row) => row.active);
        const averageActive = inside.reduce((sum, users) => sum + users, 0) / window;
        const windowActive = trailing.window;
        const stickiness = windowActive === 0 ? null : averageActive / windowActive;
        return { ...period, active, window, averageActive, windowActive, stickiness };
      });
      expect(stickinessSeries(log, { calendar, asOf, window })).toEqual(expected);
    }),
  );
});

test('stickinessSeries lies between 1 / window and 1, and is null where nobody was active', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf, from }, calendar, window) => {
      for (const { stickiness, windowActive } of stickinessSeries(logOf(visits), { calendar, asOf, window, from })) {
        if (stickiness === null) expect(windowActive).toBe(0);
        else {
          expect(stickiness).toBeGreaterThanOrEqual(1 / window);
          expect(stickiness).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('stickinessSeries is the mean of the active days of the activity histogram over the days of the window', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf }, calendar, window) => {
      const log = logOf(visits);
      const rows = stickinessSeries(log, { calendar, asOf, window, from: asOf - 100 * day });
      const last = rows.filter(({ complete }) => complete).at(-1)!;
      const [histogram] = activityHistogram(log, { calendar, asOf, window });
      expect(histogram!.end).toBe(last.end);
      expect(histogram!.activeUsers).toBe(last.windowActive);
      if (last.stickiness === null) expect(histogram!.meanActiveDays).toBeNull();
      else expect(last.stickiness).toBeCloseTo(histogram!.meanActiveDays! / window, 12);
    }),
  );
});

// Catalogue 10 (identity): ten users active on 1, 1, 2, 4, 7, 10, 15, 20, 28 and 28 of 28 days: 116 / 28 / 10.
test('stickinessSeries of ten users over 28 days is 0.41429', () => {
  const activeDays = [1, 1, 2, 4, 7, 10, 15, 20, 28, 28];
  const visits = activeDays.flatMap((days, user) => {
    return Array.from({ length: days }, (_, i) => ({ who: `user ${String(user)}`, at: i * day }));
  });
  const log = eventLog(visits, { user: 'who', time: 'at' });
  const rows = stickinessSeries(log, { calendar: { unit: 'day' }, asOf: 28 * day, window: 28 });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ label: '1970-01-28', active: 2, averageActive: 116 / 28, windowActive: 10 });
  expect(rows[0]!.stickiness).toBeCloseTo(0.41429, 5);
});

test('stickinessSeries from some time on looks back into history, also to before the log', () => {
  const log = eventLog({ who: ['a', 'a', 'b'], at: [0, day, 2 * day] }, { user: 'who', time: 'at' });
  const options = { calendar: { unit: 'day' }, asOf: 3 * day, window: 2 } as const;
  const values = (from?: number) => stickinessSeries(log, { ...options, from }).map(({ stickiness }) => stickiness);
  expect(values()).toEqual([1, 0.5]);
  expect(values(2 * day)).toEqual([0.5]);
  expect(values(0)).toEqual([0.5, 1, 0.5]);
  expect(values(-day)).toEqual([null, 0.5, 1, 0.5]);
});

test('stickinessSeries by a dimension is, group by group, what the events of the group alone give', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf, from }, calendar, window) => {
      const log = logOf(visits);
      const options = { calendar, asOf, from, window };
      const nobody = visits.some(({ at, country }) => at < asOf && country === null) ? [null] : [];
      const expected = [...log.dimensions['country']!.labels, ...nobody].flatMap((group) => {
        const alone = logOf(visits.filter(({ country }) => country === group));
        return stickinessSeries(alone, options).map((row) => ({ ...row, group }));
      });
      expect(stickinessSeries(log, { ...options, by: 'country' })).toEqual(expected);
    }),
  );
});

test('stickinessSeries as of later keeps every complete row', () => {
  fc.assert(
    fc.property(scenes, calendars, windows, ({ visits, asOf, later }, calendar, window) => {
      const rows = stickinessSeries(logOf(visits), { calendar, asOf, window }).filter(({ complete }) => complete);
      expect(stickinessSeries(logOf(visits), { calendar, asOf: later, window }).slice(0, rows.length)).toEqual(rows);
    }),
  );
});

test('stickinessSeries refuses a window that is none, and a missing one: no month is meant unsaid', () => {
  const log = logOf([]);
  const call = (window: unknown) => () =>
    stickinessSeries(log, { calendar: { unit: 'day' }, asOf: 0, window: window as number });
  for (const window of [0, -1, 1.5, 10_001]) {
    expect(call(window)).toThrow(RangeError);
    expect(call(window)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'window' }));
  }
  expect(call(Infinity)).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'window' }));
  expect(call(undefined)).toThrow(TypeError);
  expect(call(undefined)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'window' }));
  expect(call(1)()).toEqual([]);
  const trailing = { calendar: { unit: 'day' }, asOf: 0, window: 7, trailing: {} } as const;
  expect(() => stickinessSeries(log, trailing)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'trailing' }),
  );
});
