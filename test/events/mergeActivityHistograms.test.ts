import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityHistogram, mergeActivityHistograms } from 'engagement-metrics/events';
import { expectMerge, expectRefused, inGroups, partings, segments } from './partings.ts';
import { calendars, day, logOf, scenes } from './visits.ts';

const groups = fc.constantFrom(undefined, 'country', segments);
const windows = fc.constantFrom(1, 3, 7);

test('mergeActivityHistograms of any parts by users is the single pass, the mean to the last bit', () => {
  fc.assert(
    fc.property(scenes, calendars, groups, windows, partings, ({ visits, asOf }, calendar, by, window, parting) => {
      const of = (some: typeof visits) => activityHistogram(logOf(some), { calendar, asOf, by, window });
      const parts = parting(visits).map(of);
      expectMerge({ merge: mergeActivityHistograms, parts, whole: of(visits), nothing: of([]), seen: inGroups });
    }),
  );
});

test('mergeActivityHistograms adds up everybody who is counted, also whose active days are missing', () => {
  const points = [{ days: 1, users: 1, usersOrMore: 1 }];
  const counts = { activeUsers: 1, inactiveUsers: 2 };
  const part = [{ group: null, start: 0, end: day, points, ...counts, missing: 4, meanActiveDays: 1 }];
  expect(mergeActivityHistograms([part, part])).toEqual([
    {
      ...part[0]!,
      points: [{ days: 1, users: 2, usersOrMore: 2 }],
      activeUsers: 2,
      inactiveUsers: 4,
      missing: 8,
    },
  ]);
});

test('mergeActivityHistograms refuses other windows, what is no count, and no part at all', () => {
  const visits = [{ who: 'a', at: 0, what: null, country: null }];
  const of = (window: number, asOf = 9 * day) =>
    activityHistogram(logOf(visits), { calendar: { unit: 'day' }, asOf, window });
  const part = of(2);
  expectRefused(() => mergeActivityHistograms([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeActivityHistograms([part, of(3)]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeActivityHistograms([part, of(2, 8 * day)]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(() => mergeActivityHistograms([part, [...part, ...part]]), 'ERR_LENGTH', 'parts[1]');
  const longer = part.map((one) => ({ ...one, end: one.end + day }));
  expectRefused(() => mergeActivityHistograms([part, longer]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  const cut = part.map((one) => ({ ...one, points: one.points.slice(1) }));
  expectRefused(() => mergeActivityHistograms([part, cut]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  const wrong = part.map((one) => ({ ...one, inactiveUsers: -1 }));
  expectRefused(() => mergeActivityHistograms([part, wrong]), 'ERR_OUT_OF_RANGE', 'inactiveUsers');
});
