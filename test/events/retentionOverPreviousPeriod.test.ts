import { expect, test } from 'vitest';
import { retentionOverPreviousPeriod } from 'engagement-metrics/events';
import { daysOf } from './slowTable.ts';

test('retentionOverPreviousPeriod divides each age by the one before, may exceed 1, and is null after an age of nobody', () => {
  // Catalogue 7 [PH-RET]; beside the slow way in retentionCohorts.test.ts.
  const cells = retentionOverPreviousPeriod(daysOf({ a: [0, 1, 2], b: [0, 2], c: [0, 4], d: [0] }))[0]!.cells;
  expect(cells.map(({ age, rate }) => [age, rate])).toEqual([
    [1, 0.25],
    [2, 2],
    [3, 0],
    [4, null],
    [5, 0],
    [6, null],
    [7, null],
  ]);
  expect(cells[1]).toMatchObject({ eligible: 4, retained: 2, retainedBefore: 1, complete: true });
});
