import { expect, test } from 'vitest';
import { ratioOfProduct } from '../../src/social/ratioOfProduct.ts';

const f = (above: number, one: number, other: number) => ratioOfProduct('f', { above }, { one, other });

test('ratioOfProduct divides once, by the product', () => {
  expect(f(200, 3, 10_000)).toBe(200 / 30_000);
});

test('ratioOfProduct is null where one of the two is 0', () => {
  expect([f(1, 0, 2), f(1, 2, 0), f(1, -0, 2)]).toEqual([null, null, null]);
});

test('ratioOfProduct is 0, never -0', () => {
  expect([f(0, 2, 3), f(-0, 2, 3)]).toEqual([0, 0]);
});

test('ratioOfProduct is given where the product alone is beyond the doubles, at either end', () => {
  expect(f(1e300, 1e200, 1e200)! / 1e-100).toBeCloseTo(1, 12);
  expect(f(1e-300, 1e-200, 1e-200)! / 1e100).toBeCloseTo(1, 12);
  expect(f(1e308, 1e-308, 1e308)! / 1e308).toBeCloseTo(1, 12);
});

test('ratioOfProduct refuses a result beyond the doubles, and what is no count', () => {
  expect(() => f(1e308, 0.1, 0.1)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'above' }));
  expect(() => f(1e308, 0.1, 0.1)).toThrow('f: above makes the result overflow');
  expect(() => f(1, -2, 3)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'one' }));
  expect(() => f(1, 2, NaN)).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'other' }));
});
