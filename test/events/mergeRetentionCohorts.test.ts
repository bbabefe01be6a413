import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventLog,
  mergeRetentionCohorts,
  retentionCohorts,
  retentionInBrackets,
  retentionOn,
  retentionOnOrAfter,
  retentionOnOrBefore,
  retentionOverPreviousPeriod,
  retentionStreak,
  type RetentionCohorts,
  type RetentionCohortsOptions,
} from 'engagement-metrics/events';
import { cases, day, visitFields, type Visit } from './cohortHistories.ts';
import { expectMerge, expectRefused, partings } from './partings.ts';

/** Every kind of retention that is read off cohorts. */
function tablesOf(cohorts: RetentionCohorts): unknown[] {
  const last = cohorts.ages - 1;
  return [
    cohorts.cohorts,
    retentionOn(cohorts),
    retentionOnOrAfter(cohorts),
    last < 0 ? null : retentionOnOrAfter(cohorts, { horizon: last >> 1 }),
    retentionOnOrBefore(cohorts),
    retentionStreak(cohorts),
    last < 0
      ? null
      : retentionInBrackets(cohorts, [
          [0, last],
          [last >> 1, last],
        ]),
    retentionOverPreviousPeriod(cohorts),
  ];
}

test('mergeRetentionCohorts of any parts by users has every retention of the single pass, to the last bit', () => {
  fc.assert(
    fc.property(cases, partings, ({ visits, options: given }, parting) => {
      const first = Math.min(...visits.map(({ at }) => at), Number(given.asOf) - 1);
      const options: RetentionCohortsOptions = { ...given, from: given.from ?? first };
      const of = (some: readonly Visit[]) => retentionCohorts(eventLog(some, visitFields), options);
      const parts = parting(visits).map(of);
      expectMerge({ merge: mergeRetentionCohorts, parts, whole: of(visits), nothing: of([]), seen: tablesOf });
    }),
  );
});

const options = { clock: 'calendar', calendar: { unit: 'week' }, interval: 'day', asOf: 30 * day } as const;
const of = (at: number[], more: object = {}) =>
  retentionCohorts(eventLog({ who: at.map(() => 'a'), at }, { user: 'who', time: 'at' }), { ...options, ...more });

test('mergeRetentionCohorts takes a part without any event for nothing, also without from', () => {
  const whole = of([0, day, 8 * day]);
  expect(tablesOf(mergeRetentionCohorts([of([]), whole, of([])]))).toEqual(tablesOf(whole));
  expect(mergeRetentionCohorts([of([]), of([])]).cohorts).toEqual([]);
});

test('mergeRetentionCohorts of many parts takes no more room than one', () => {
  const part = of([0, day, 8 * day]);
  const many = mergeRetentionCohorts(Array.from({ length: 50 }, () => part));
  expect(many.groups).toEqual({ ...part.groups, members: part.groups.members.map((members) => 50 * members) });
  expect(many.returns).toEqual({
    group: Int32Array.of(0, 0, 0),
    previous: Int32Array.of(-1, 0, 1),
    age: Int32Array.of(0, 1, 8),
    members: Int32Array.of(50, 50, 50),
    unbroken: Int32Array.of(0, 50, 0),
  });
});

test('mergeRetentionCohorts refuses parts of other cohorts, ages, clocks or asOf, and no part at all', () => {
  const part = of([0, day]);
  const refused = (other: RetentionCohorts, code: string) => {
    expectRefused(() => mergeRetentionCohorts([part, other]), code, 'parts[1]');
  };
  expectRefused(() => mergeRetentionCohorts([]), 'ERR_LENGTH', 'parts');
  expectRefused(() => mergeRetentionCohorts('parts' as unknown as RetentionCohorts[]), 'ERR_TYPE', 'parts');
  refused({ ...part, clock: 'rolling' }, 'ERR_OUT_OF_RANGE');
  refused({ ...part, asOf: part.asOf + 1 }, 'ERR_OUT_OF_RANGE');
  refused({ ...part, ages: part.ages + 1 }, 'ERR_OUT_OF_RANGE');
  for (const other of [{ label: '' }, { start: -1 }, { end: -1 }, { complete: false }, { agesOver: 0 }]) {
    refused({ ...part, cohorts: part.cohorts.map((cohort) => ({ ...cohort, ...other })) }, 'ERR_OUT_OF_RANGE');
  }
  refused(of([0], { ages: 3 }), 'ERR_OUT_OF_RANGE');
  refused(of([0], { asOf: 31 * day, ages: part.ages }), 'ERR_OUT_OF_RANGE');
  refused(of([0], { clock: 'rolling', interval: { days: 1 }, ages: part.ages }), 'ERR_OUT_OF_RANGE');
  refused(of([8 * day], { ages: part.ages }), 'ERR_LENGTH');
  refused(of([0], { ages: part.ages, calendar: { unit: 'week', weekStart: 'tuesday' } }), 'ERR_OUT_OF_RANGE');
  refused(of([0], { ages: part.ages, interval: 'hour' }), 'ERR_OUT_OF_RANGE');
});
