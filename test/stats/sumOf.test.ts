import { expect, test } from 'vitest';
import { sumOf } from '../../src/stats/sumOf.ts';

test('a sum says of how many values it is', () => {
  expect(sumOf('f', 'x', Float64Array.of(1e16, NaN, 1, -1e16))).toEqual({ count: 3, sum: 1 });
  expect(sumOf('f', 'x', Float64Array.of(NaN))).toEqual({ count: 0, sum: 0 });
  expect(sumOf('f', 'x', Float64Array.of(-0))).toEqual({ count: 1, sum: 0 });
});

test('a sum may go beyond the doubles on its way', () => {
  expect(sumOf('f', 'x', Float64Array.of(1e308, 1e308, -1e308))).toEqual({ count: 3, sum: 1e308 });
});

test('a sum beyond the doubles in the end is refused in the name of the caller', () => {
  const call = () => sumOf('f', 'x', Float64Array.of(1e308, 1e308));
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'x' }));
  expect(call).toThrow('f: x add up beyond the largest double');
});
