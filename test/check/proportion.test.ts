import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proportion } from '../../src/check/proportion.ts';
import { counts } from '../arbitraries.ts';

test('a proportion is a part by its whole, from 0 to 1', () => {
  fc.assert(
    fc.property(counts, counts, (part, others) => {
      const share = proportion('f', { part }, { whole: part + others });
      expect(share).toBe(part + others === 0 ? null : part / (part + others));
    }),
  );
  expect(proportion('f', { part: 3 }, { whole: 3 })).toBe(1);
});

test('of nothing there is no proportion', () => {
  expect(proportion('f', { part: 0 }, { whole: 0 })).toBeNull();
  expect(proportion('f', { part: -0 }, { whole: -0 })).toBeNull();
});

test('a proportion is never -0', () => {
  expect(proportion('f', { part: -0 }, { whole: 5 })).toBe(0);
});

test('a part above its whole is refused, whatever their ratio', () => {
  expect(() => proportion('f', { converted: 5 }, { visitors: 4 })).toThrow(
    expect.objectContaining({
      code: 'ERR_OUT_OF_RANGE',
      argument: 'converted',
      message: 'f: converted 5 exceeds visitors 4',
    }),
  );
  for (const visitors of [0, 1e-10]) {
    expect(() => proportion('f', { converted: 1e308 }, { visitors })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'converted' }),
    );
  }
});

test.each([
  ['part', -1, 5, 'ERR_OUT_OF_RANGE'],
  ['whole', 0, -1, 'ERR_OUT_OF_RANGE'],
  ['whole', 0, NaN, 'ERR_NOT_FINITE'],
])('an impossible %s is refused by name', (argument, part, whole, code) => {
  expect(() => proportion('f', { part }, { whole })).toThrow(expect.objectContaining({ code, argument }));
});
