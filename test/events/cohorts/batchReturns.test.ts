import { expect, test } from 'vitest';
import { batchReturns } from '../../../src/events/cohorts/batchReturns.ts';
import { stepCell } from '../../../src/events/cohorts/stepCell.ts';

// Their slow twin, over cases of every kind, is in retentionCohorts.test.ts.
const events = {
  users: Int32Array.of(0, 1, 0, 0, 1, 2),
  times: Float64Array.of(5, 6, 7, 8, 9, 9),
  starts: null,
  returns: Uint8Array.of(1, 1, 1, 1, 0, 1),
};
const state = () => ({
  group: Int32Array.of(0, 1, -1),
  birth: Float64Array.of(6, 0, 0),
  latest: Int16Array.of(-2, -2, -2),
  counting: new Int32Array(3).fill(-1),
  counted: new Int32Array(3),
});
const batch = (least: number, first = 0) => ({
  first,
  end: 2,
  ages: 9,
  least,
  interval: Int32Array.of(3, 2),
  base: Int32Array.of(0, 20),
  cells: new Int32Array(40),
});
const counted = ({ cells }: { readonly cells: Int32Array }) =>
  [...cells.entries()].filter(([, count]) => count > 0).map(([cell, count]) => [cell, count]);
const byCalendar = { interval: 3, length: 1 };
const rolling = (length: number) => ({ interval: null, length });

test('batchReturns by the calendar counts each member once an interval, from the moment of birth on', () => {
  const [counts, members] = [batch(1), state()];
  batchReturns(events, 0, 6, byCalendar, counts, members);
  expect(counted(counts)).toEqual([
    [stepCell(-2, 0), 1],
    [20 + stepCell(-2, 1), 1],
  ]);
  expect(members.latest).toEqual(Int16Array.of(0, 2, -2));
});

test('batchReturns waits for as many returns as are the least, and leaves the groups of other batches alone', () => {
  const twice = batch(2);
  batchReturns(events, 0, 6, byCalendar, twice, state());
  expect(counted(twice)).toEqual([[stepCell(-2, 0), 1]]);
  const often = batch(3);
  batchReturns(events, 0, 6, byCalendar, often, state());
  expect(counted(often)).toEqual([]);
  const second = batch(1, 1);
  batchReturns(events, 0, 6, byCalendar, second, state());
  expect(counted(second)).toEqual([[20 + stepCell(-2, 1), 1]]);
});

test('batchReturns by a rolling clock counts at ages that run from each birth', () => {
  const counts = batch(1);
  batchReturns(events, 0, 6, rolling(2), counts, state());
  // The first member returns 1 and 2 after the birth, the second 6 after it: at ages 0 and 1, and 3.
  expect(counted(counts)).toEqual([
    [stepCell(-2, 0), 1],
    [stepCell(0, 1), 1],
    [20 + stepCell(-2, 3), 1],
  ]);
  const twice = batch(2);
  batchReturns(events, 0, 6, rolling(4), twice, state());
  expect(counted(twice)).toEqual([[stepCell(-2, 0), 1]]);
});

test('batchReturns takes every event for a return where nothing says which are', () => {
  const counts = batch(1);
  batchReturns({ ...events, returns: null }, 4, 6, rolling(3), counts, state());
  expect(counted(counts)).toEqual([[20 + stepCell(-2, 3), 1]]);
});
