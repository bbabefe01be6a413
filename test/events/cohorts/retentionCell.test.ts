import { expect, test } from 'vitest';
import { retentionCell } from '../../../src/events/cohorts/retentionCell.ts';

test('retentionCell has the rate with its Wilson interval, and none of nobody', () => {
  // Catalogue 1.1: 8 of 10 is 0.4902 to 0.9433.
  const cell = retentionCell(3, 10, 8, true, 1.959964);
  expect(cell).toMatchObject({ age: 3, eligible: 10, retained: 8, rate: 0.8, complete: true });
  expect([cell.low, cell.high].map((end) => end?.toFixed(4))).toEqual(['0.4902', '0.9433']);
  const unknown = { age: 3, eligible: 0, retained: 0, rate: null, low: null, high: null, complete: false };
  expect(retentionCell(3, 0, 0, false, 1.96)).toEqual(unknown);
});
