import { expect, test } from 'vitest';
import { readCounts } from '../../src/table/readCounts.ts';

test('readCounts keeps what is at least 0, and makes the missing NaN', () => {
  expect([...readCounts('f', 'orders', [0, -0, 2.5, null, undefined, Infinity])]).toEqual([0, 0, 2.5, NaN, NaN, NaN]);
});

test('readCounts refuses the first negative number by its place', () => {
  const call = () => readCounts('f', 'orders', [1, null, -5e-324]);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'orders[2]' }));
  expect(call).toThrow('f: orders[2] is -5e-324, below 0');
});
