import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, retentionCohorts, retentionOnOrBefore, timesToFirstReturn } from 'engagement-metrics/events';
import { kaplanMeier } from 'engagement-metrics/retention';
import { cases, day, meets, visitFields } from './cohortHistories.ts';

test('timesToFirstReturn is what user by user comes to', () => {
  fc.assert(
    fc.property(cases, ({ visits, options: { asOf, start, return: returning } }) => {
      const past = visits.filter(({ at }) => at < Number(asOf));
      const log = eventLog(visits, visitFields);
      const { users, durations, observed } = timesToFirstReturn(log, { asOf, start, return: returning });
      const expected = log.users.labels.flatMap((user) => {
        const mine = past.filter(({ who }) => who === user);
        const born = Math.min(...mine.filter((visit) => meets(start, visit)).map(({ at }) => at));
        const after = mine.filter((visit) => visit.at > born && meets(returning, visit)).map(({ at }) => at);
        if (born === Infinity) return [];
        return [[user, Math.min(Number(asOf), ...after) - born, after.length > 0 ? 1 : 0]];
      });
      expect(users.map((user, i) => [user, durations[i], observed[i]])).toEqual(expected);
    }),
  );
});

test('1 less the survival curve is at least the share that returned at an age from 1 on, where everybody is old enough', () => {
  fc.assert(
    fc.property(cases, ({ visits }) => {
      const log = eventLog(visits, visitFields);
      const asOf = Math.max(0, ...visits.map(({ at }) => at)) + 30 * day;
      const curve = kaplanMeier(timesToFirstReturn(log, { asOf }));
      const options = {
        clock: 'rolling',
        interval: { hours: 1 },
        calendar: { unit: 'year' },
        birth: 'firstEver',
      } as const;
      const from = Math.min(asOf - 1, ...visits.map(({ at }) => at));
      const rows = retentionOnOrBefore(
        retentionCohorts(log, { ...options, asOf, from, ages: 15 * 24, return: { not: { of: 'time', below: -1e15 } } }),
      );
      const [eligible, retained] = rows.reduce(
        ([n, x], { cells }) => [n + cells.at(-1)!.eligible, x + cells.at(-1)!.retained],
        [0, 0],
      );
      const survival = curve?.steps.filter(({ time }) => time < 15 * day).at(-1)?.survival ?? 1;
      // Returns within the first hour are of age 0, which this kind of retention leaves out, and the curve does not.
      if (eligible > 0) expect(1 - survival).toBeGreaterThanOrEqual(retained! / eligible! - 1e-12);
    }),
  );
});

test('timesToFirstReturn takes what happens at the moment of the birth for a part of it', () => {
  const log = eventLog({ who: ['a', 'a', 'b', 'b'], at: [0, 0, 0, day] }, { user: 'who', time: 'at' });
  const { durations, observed } = timesToFirstReturn(log, { asOf: 3 * day });
  expect([...durations]).toEqual([3 * day, day]);
  expect([...observed]).toEqual([0, 1]);
});

test('timesToFirstReturn of nobody is empty', () => {
  const empty = { users: [], durations: new Float64Array(0), observed: new Float64Array(0) };
  expect(timesToFirstReturn(eventLog([], visitFields), { asOf: 0 })).toEqual(empty);
  expect(timesToFirstReturn(eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' }), { asOf: 0 })).toEqual(
    empty,
  );
});

test('timesToFirstReturn refuses unknown options, and no time', () => {
  const log = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
  const options = { asOf: 0, clock: 'rolling' };
  expect(() => timesToFirstReturn(log, options)).toThrow(TypeError);
  expect(() => timesToFirstReturn(log, options)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'clock' }),
  );
  expect(() => timesToFirstReturn(log, { asOf: 'soon' })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'asOf' }),
  );
});
