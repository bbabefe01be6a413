import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, mergeStickinessSeries, stickinessSeries, type StickinessPeriod } from 'engagement-metrics/events';
import { expectMerge, expectRefused, inGroups, partings, segments } from './partings.ts';
import { calendars, day, logOf, scenes } from './visits.ts';

/** The groups and periods of others, in which nobody is active. */
const nobody = (rows: readonly StickinessPeriod[]) =>
  rows.map((row) => ({ ...row, active: 0, averageActive: 0, windowActive: 0, stickiness: null }));
const windows = fc.constantFrom(1, 2, 3, 7, 28, 365);

test('mergeStickinessSeries of any parts by users is the single pass, means and ratios to the last bit', () => {
  const groups = fc.constantFrom(undefined, segments);
  fc.assert(
    fc.property(
      scenes,
      calendars,
      groups,
      windows,
      partings,
      ({ visits, asOf, from }, calendar, by, window, parting) => {
        const of = (some: typeof visits) => stickinessSeries(logOf(some), { calendar, asOf, from, by, window });
        const parts = parting(visits).map(of);
        expectMerge({ merge: mergeStickinessSeries, parts, whole: of(visits), nothing: of([]), seen: inGroups });
      },
    ),
  );
});

test('mergeStickinessSeries by a dimension is the single pass, once parts that have no group at all are left out', () => {
  fc.assert(
    fc.property(scenes, calendars, partings, ({ visits, asOf, from }, calendar, parting) => {
      const of = (some: typeof visits) =>
        stickinessSeries(logOf(some), { calendar, asOf, from, by: 'country', window: 7 });
      const whole = of(visits);
      const some = parting(visits)
        .map(of)
        .filter((part) => part.length > 0);
      const parts = some.length > 0 ? some : [whole];
      expectMerge({ merge: mergeStickinessSeries, parts, whole, nothing: nobody(whole), seen: inGroups });
    }),
  );
});

test('the mean of so many users a period tells how many there were, however many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat({ max: 2 ** 45 }), (window, userPeriods) => {
      expect(Math.round((userPeriods / window) * window)).toBe(userPeriods);
    }),
  );
});

test('mergeStickinessSeries refuses a part without periods, whose windows may only begin too early', () => {
  const options = { calendar: { unit: 'day' }, asOf: 9 * day, window: 7 } as const;
  const of = (at: number[]) =>
    stickinessSeries(eventLog({ who: at.map(() => at[0]!), at }, { user: 'who', time: 'at' }), options);
  const [old, young] = [of([0, 8 * day]), of([6 * day, 8 * day])];
  expect([old.length, young.length]).toEqual([3, 0]);
  expectRefused(() => mergeStickinessSeries([old, young]), 'ERR_LENGTH', 'parts[1]');
  expect(mergeStickinessSeries([young, young])).toEqual([]);
});

test('mergeStickinessSeries refuses other windows and periods, what is no count, and no part at all', () => {
  const visits = [{ who: 'a', at: 0, what: null, country: null }];
  const of = (window: number) =>
    stickinessSeries(logOf(visits), { calendar: { unit: 'day' }, from: 0, asOf: 2 * day, window });
  const part = of(2);
  expectRefused(() => mergeStickinessSeries([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeStickinessSeries([part, of(3)]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeStickinessSeries([part, part.slice(1)]), 'ERR_LENGTH', 'parts[1]');
  expectRefused(() => mergeStickinessSeries([part, [...part].reverse()]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  const wrong = (row: object) => () => mergeStickinessSeries([part.map((one) => ({ ...one, ...row }))]);
  expectRefused(wrong({ active: -1 }), 'ERR_OUT_OF_RANGE', 'active');
  expectRefused(wrong({ averageActive: Infinity }), 'ERR_NOT_FINITE', 'averageActive');
  expectRefused(wrong({ window: 0 }), 'ERR_OUT_OF_RANGE', 'window');
});
