import { expect, test } from 'vitest';
import { isObject } from '../../src/check/isObject.ts';

test('what has names is an object', () => {
  expect([{}, { a: 1 }, Object.create(null)].map(isObject)).toEqual([true, true, true]);
});

test.each([null, undefined, 3, 'abc', true, 1n, Symbol('s'), [], [{}], () => 1])('%s is none', (value) => {
  expect(isObject(value)).toBe(false);
});
