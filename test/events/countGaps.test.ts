import { expect, test } from 'vitest';
import { countGaps } from '../../src/events/countGaps.ts';

test('countGaps counts how long ago users were last active: now, lately, long ago, never', () => {
  const users = Int32Array.of(9, 0, 1, 2, 3, 4, 0, 4, 9);
  const latest = Int32Array.of(9, 8, 7, 3, -1);
  const gaps = new Int32Array(5); // in this period, 1 or 2 periods ago, 3 or more, never
  countGaps(users, 1, 8, 10, latest, gaps);
  expect([...gaps]).toEqual([2, 1, 1, 2, 1]);
  expect([...latest]).toEqual([10, 10, 10, 10, 10]);
});

test('countGaps takes a gap as long as its places for a long one', () => {
  const latest = Int32Array.of(8, 7, 6);
  const gaps = new Int32Array(5);
  countGaps(Int32Array.of(0, 1, 2), 0, 3, 10, latest, gaps);
  expect([...gaps]).toEqual([0, 0, 1, 2, 0]);
});
