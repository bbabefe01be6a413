import { expect, test } from 'vitest';
import { retentionOnOrBefore } from 'engagement-metrics/events';
import { returnedWithin } from './cohortHistories.ts';
import { agesFrom, daysOf, expectDefinition } from './slowTable.ts';

test('retentionOnOrBefore is the share with a return at any age from 1 up to that one', () => {
  expectDefinition(retentionOnOrBefore, agesFrom(1), (member, { age }) => returnedWithin(1, age)(member));
});

test('retentionOnOrBefore counts nobody for the interval of the birth, and each once', () => {
  const cells = retentionOnOrBefore(daysOf({ a: [0, 0.5], b: [0, 2, 3, 5] }))[0]!.cells;
  expect(cells.map(({ age, retained }) => [age, retained])).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 1],
    [7, 1],
  ]);
});
