import { expect, test } from 'vitest';
import { sharesOf } from '../../src/weights/sharesOf.ts';

test('sharesOf 1 and 3 are a quarter and three quarters', () => {
  expect(sharesOf([1, 3])).toEqual([0.25, 0.75]);
});

test('sharesOf nothing are null, since there is nothing to share', () => {
  expect(sharesOf([0, 0])).toEqual([null, null]);
  expect(sharesOf([])).toEqual([]);
});

test('sharesOf are of the compensated sum', () => {
  expect(sharesOf([1e16, 1, 1])[0]).toBe(1e16 / (1e16 + 2));
});
