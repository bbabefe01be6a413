import { expect, test } from 'vitest';
import { enterMarks } from '../../../src/events/cohorts/enterMarks.ts';
import { stepCell } from '../../../src/events/cohorts/stepCell.ts';

const batch = () => ({
  first: 0,
  end: 2,
  ages: 9,
  least: 1,
  interval: Int32Array.of(5, 6),
  base: Int32Array.of(0, 9),
  cells: new Int32Array(14),
});
const table = () => ({
  start: Int32Array.of(2, 8),
  next: new Uint16Array(12),
  counts: Int32Array.of(10, 20, 1, 0, 2, 3, 4, 5, 6, 7, 0, 0),
});
const counted = (cells: Int32Array) => [...cells.entries()].filter(([, count]) => count > 0);

test('enterMarks enters births, and returns of those who had none at this age, and clears what it counted', () => {
  const [given, { cells, ...rest }] = [table(), batch()];
  expect(enterMarks(given, { cells, ...rest }, 6, 1)).toBe(10);
  expect(counted(cells)).toEqual([
    [stepCell(0, 1), 1],
    [9 + stepCell(-2, 0), 10],
  ]);
  expect(given.counts).toEqual(new Int32Array(12));
});

test('enterMarks of an interval without births has none, and goes through all groups', () => {
  const { cells, ...rest } = batch();
  expect(enterMarks(table(), { cells, ...rest }, 7, null)).toBe(0);
  expect(counted(cells)).toEqual([
    [stepCell(0, 2), 1],
    [stepCell(3, 2), 3],
    [stepCell(2, 2), 2],
    [9 + stepCell(0, 1), 6 + 7],
  ]);
});
