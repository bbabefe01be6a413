import { expect, test } from 'vitest';
import { countLatest } from '../../../src/events/population/countLatest.ts';

test('countLatest counts when users were last active: in this period, in each one before, never', () => {
  const users = Int32Array.of(9, 0, 1, 2, 3, 4, 0, 4, 9);
  const latest = Uint16Array.of(5, 4, 2, 2, 0);
  const counts = new Int32Array(6);
  countLatest(users, 1, 8, 5, latest, counts);
  expect([...counts]).toEqual([1, 0, 2, 0, 1, 3]);
  expect([...latest]).toEqual([5, 5, 5, 5, 5]);
});
