import { expect, test } from 'vitest';
import { rollingReturns } from '../../src/events/rollingReturns.ts';
import { stepCell } from '../../src/events/stepCell.ts';

// Their slow twin, over cases of every kind, is in retentionCohorts.test.ts.
const events = {
  users: Int32Array.of(0, 1, 0, 0, 1, 2),
  times: Float64Array.of(5, 6, 7, 8, 9, 9),
  starts: new Uint8Array(6),
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

test('rollingReturns counts at ages that run from each birth', () => {
  const [counts, members] = [batch(1), state()];
  rollingReturns(events, 0, 6, 2, counts, members);
  // The first member returns 1 and 2 after the birth, the second 6 after it: at ages 0 and 1, and 3.
  expect(counted(counts)).toEqual([
    [stepCell(-2, 0), 1],
    [stepCell(0, 1), 1],
    [20 + stepCell(-2, 3), 1],
  ]);
  const twice = batch(2);
  rollingReturns(events, 0, 6, 4, twice, state());
  expect(counted(twice)).toEqual([[stepCell(-2, 0), 1]]);
});
