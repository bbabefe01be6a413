import { expect, test } from 'vitest';
import { calendarReturns } from '../../src/events/calendarReturns.ts';
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

test('calendarReturns counts each member once an interval, from the moment of birth on', () => {
  const [counts, members] = [batch(1), state()];
  calendarReturns(events, 0, 6, 3, counts, members);
  expect(counted(counts)).toEqual([
    [stepCell(-2, 0), 1],
    [20 + stepCell(-2, 1), 1],
  ]);
  expect(members.latest).toEqual(Int16Array.of(0, 2, -2));
});

test('calendarReturns waits for as many returns as are the least, and leaves the groups of other batches alone', () => {
  const twice = batch(2);
  calendarReturns(events, 0, 6, 3, twice, state());
  expect(counted(twice)).toEqual([[stepCell(-2, 0), 1]]);
  const second = batch(1, 1);
  calendarReturns(events, 0, 6, 3, second, state());
  expect(counted(second)).toEqual([[20 + stepCell(-2, 1), 1]]);
});
