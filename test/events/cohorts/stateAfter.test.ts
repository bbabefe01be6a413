import { expect, test } from 'vitest';
import { stateAfter } from '../../../src/events/cohorts/stateAfter.ts';

test('stateAfter is twice the age, and 1 more once an age from 1 on was left out', () => {
  expect([0, 1, 2].map((age) => stateAfter(-2, age))).toEqual([0, 2, 5]);
  expect([1, 2].map((age) => stateAfter(0, age))).toEqual([2, 5]);
  expect([2, 3].map((age) => stateAfter(2, age))).toEqual([4, 7]);
  expect(stateAfter(5, 3)).toBe(7);
});
