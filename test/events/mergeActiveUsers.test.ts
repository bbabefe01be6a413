import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeUsers, mergeActiveUsers, type ActivePeriod } from 'engagement-metrics/events';
import { expectMerge, expectRefused, inGroups, partings, segments } from './partings.ts';
import { calendars, day, logOf, scenes } from './visits.ts';

const trailing = { weekly: 7, ['__proto__']: 2 };
const groups = fc.constantFrom(undefined, 'country', 'type', segments);

test('mergeActiveUsers of any parts by users is the single pass: counts, windows and groups', () => {
  fc.assert(
    fc.property(scenes, calendars, groups, partings, ({ visits, asOf, from }, calendar, by, parting) => {
      const of = (some: typeof visits) => activeUsers(logOf(some), { calendar, asOf, from, by, trailing });
      const parts = parting(visits).map(of);
      expectMerge({ merge: mergeActiveUsers, parts, whole: of(visits), nothing: of([]), seen: inGroups });
    }),
  );
});

test('mergeActiveUsers takes a part without any event for nothing, also without from', () => {
  const of = (some: Parameters<typeof logOf>[0]) => activeUsers(logOf(some), { calendar: { unit: 'day' }, asOf: day });
  const whole = of([{ who: 'a', at: 0, what: null, country: null }]);
  expect(mergeActiveUsers([of([]), whole])).toEqual(whole);
  expect(mergeActiveUsers([of([]), of([])])).toEqual([]);
});

test('mergeActiveUsers leaves out no window because a part has its names in another order', () => {
  const row = { group: null, start: 0, end: 1, label: '', complete: true, active: 1 };
  const parts = [[{ ...row, trailing: { a: 1, b: 2 } }], [{ ...row, trailing: { b: 4, a: 3 } }]];
  expect(mergeActiveUsers(parts)[0]!.trailing).toEqual({ a: 4, b: 6 });
});

test('mergeActiveUsers refuses parts of other periods or windows, what is no count, and no part at all', () => {
  const visits = [{ who: 'a', at: 0, what: null, country: null }];
  const later = [{ who: 'b', at: day, what: null, country: null }];
  const options = { calendar: { unit: 'day' }, asOf: 3 * day } as const;
  const part = activeUsers(logOf(visits), options);
  const other = { ...options, calendar: { unit: 'day', timeZone: 'Asia/Kathmandu' } } as const;
  expectRefused(() => mergeActiveUsers([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeActiveUsers([part, activeUsers(logOf(later), options)]), 'ERR_LENGTH', 'parts[1]');
  expectRefused(() => mergeActiveUsers([[], part, part.slice(1)]), 'ERR_LENGTH', 'parts[2]');
  const shifted = activeUsers(logOf(visits), { ...other, asOf: 3 * day - 1 }).slice(0, 3);
  expectRefused(() => mergeActiveUsers([part, shifted]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  const open = part.map((row) => ({ ...row, complete: false }));
  expectRefused(() => mergeActiveUsers([part, open]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  const windows: ActivePeriod<string>[] = activeUsers(logOf(visits), { ...options, trailing: { weekly: 7 } });
  expectRefused(() => mergeActiveUsers([part as ActivePeriod<string>[], windows]), 'ERR_OUT_OF_RANGE', 'parts[1]');
  expectRefused(
    () => mergeActiveUsers([part, [{ ...part[0]!, active: -1 }, ...part.slice(1)]]),
    'ERR_OUT_OF_RANGE',
    'active',
  );
  expectRefused(() => mergeActiveUsers([part, 7 as unknown as typeof part]), 'ERR_TYPE', 'parts[1]');
});
