import { expect, test } from 'vitest';
import { retentionOnOrAfter } from 'engagement-metrics/events';
import { returnedWithin } from './cohortHistories.ts';
import { agesFrom, daysOf, expectDefinition } from './slowTable.ts';

test('retentionOnOrAfter is the share with a return at that age or any later, and never complete', () => {
  const isRetained = returnedWithin;
  expectDefinition(retentionOnOrAfter, agesFrom(0), (member, { age }) => isRetained(age, Infinity)(member), false);
});

test('retentionOnOrAfter with a horizon counts returns up to it, of those who are older than that', () => {
  const half = (ages: number) => Math.floor(ages / 2);
  expectDefinition(
    (cohorts) => (cohorts.ages === 0 ? [] : retentionOnOrAfter(cohorts, { horizon: half(cohorts.ages) })),
    (ages) => (ages === 0 ? [] : agesFrom(0)(half(ages) + 1).map(({ age }) => ({ age, last: half(ages) }))),
    (member, { age, last }) => returnedWithin(age, last)(member),
  );
});

test('a return after the horizon does not count, one in the running interval does without a horizon', () => {
  const cohorts = daysOf({ a: [0, 7], b: [0, 3] });
  const rates = (horizon?: number) => retentionOnOrAfter(cohorts, { horizon })[0]!.cells.map(({ rate }) => rate);
  expect(rates()).toEqual([1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5]);
  expect(rates(4)).toEqual([1, 0.5, 0.5, 0.5, 0]);
  expect(rates(0)).toEqual([1]);
});

test('retentionOnOrAfter refuses a horizon that is no age of the cohorts', () => {
  const cohorts = daysOf({ a: [0] });
  for (const horizon of [8, -1, 1.5]) {
    expect(() => retentionOnOrAfter(cohorts, { horizon })).toThrow(RangeError);
    expect(() => retentionOnOrAfter(cohorts, { horizon })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'horizon' }),
    );
  }
  expect(() => retentionOnOrAfter(cohorts, { until: 3 } as object)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'until' }),
  );
});
