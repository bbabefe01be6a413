import { expect, test } from 'vitest';
import { forget } from '../../../src/events/population/forget.ts';

test('forget makes the users new again, be they few or many, and of few no others', () => {
  const latest = Int32Array.of(5, 6, 7);
  forget(latest, Int32Array.of(2, 0));
  expect([...latest]).toEqual([0, 6, 0]);
  forget(latest, Int32Array.of(1, 1, 1));
  expect([...latest]).toEqual([0, 0, 0]);
});
