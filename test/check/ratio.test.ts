import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratio } from '../../src/check/ratio.ts';
import { counts } from '../arbitraries.ts';

test('a ratio is one count by another', () => {
  fc.assert(
    fc.property(counts, counts, (orders, customers) => {
      expect(ratio('f', { orders }, { customers: customers + 1 })).toBe(orders / (customers + 1));
    }),
  );
});

test('by nothing there is no ratio', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(0, -0), (orders, customers) => {
      expect(ratio('f', { orders }, { customers })).toBeNull();
    }),
  );
});

test('a ratio is never -0', () => {
  expect(ratio('f', { orders: -0 }, { customers: 5 })).toBe(0);
});

test.each([
  ['orders', -1, 5],
  ['customers', 1, -5],
])('%s below 0 are refused by name', (argument, orders, customers) => {
  expect(() => ratio('f', { orders }, { customers })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument }),
  );
});

test('an impossible numerator is refused also where there is nothing to divide by', () => {
  expect(() => ratio('f', { orders: NaN }, { customers: 0 })).toThrow(RangeError);
});

test('a ratio beyond the doubles is refused', () => {
  expect(() => ratio('f', { orders: 1e308 }, { customers: 0.1 })).toThrow(RangeError);
  expect(() => ratio('f', { orders: 1e308 }, { customers: 0.1 })).toThrow(
    expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'orders' }),
  );
  expect(() => ratio('f', { orders: 1e308 }, { customers: 0.1 })).toThrow(/^f: orders .*overflow/);
});
