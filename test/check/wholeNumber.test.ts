import { expect, test } from 'vitest';
import { wholeNumber } from '../../src/check/wholeNumber.ts';

test('wholeNumber passes whole numbers within its range, both ends included', () => {
  for (const ages of [1, 2, 5]) expect(wholeNumber('f', { ages }, 1, 5)).toBeUndefined();
});

test('wholeNumber refuses what is broken, out of range, or no number', () => {
  for (const ages of [0, 6, 1.5, -1]) {
    expect(() => wholeNumber('f', { ages }, 1, 5)).toThrow(RangeError);
    expect(() => wholeNumber('f', { ages }, 1, 5)).toThrow(
      `f: ages is ${String(ages)}, not a whole number from 1 to 5`,
    );
  }
  expect(() => wholeNumber('f', { ages: Infinity }, 1, 5)).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE' }));
  expect(() => wholeNumber('f', { ages: '1' as never }, 1, 5)).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
});

test('wholeNumber says nothing of an end that it does not have', () => {
  expect(wholeNumber('f', { ages: 2 ** 60 }, 1)).toBeUndefined();
  expect(() => wholeNumber('f', { ages: 0 }, 1)).toThrow(/^f: ages is 0, not a whole number from 1$/);
});
