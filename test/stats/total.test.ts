import fc from 'fast-check';
import { expect, test } from 'vitest';
import { total } from '../../src/stats/total.ts';
import { values } from '../arbitraries.ts';
import { double, exactSum, units } from './exact.ts';

test('sum and error together hold the sum to twice the digits', () => {
  fc.assert(
    fc.property(values, (given) => {
      const { sum, error } = total(Float64Array.from(given));
      const lacking = Math.abs(double(exactSum(given) - units(sum) - units(error)));
      const n = BigInt(given.length);
      expect(lacking).toBeLessThanOrEqual(double(n * n * exactSum(given.map(Math.abs)), 1n << 105n));
    }),
  );
});

test('what one addition rounds away is the error, whichever of the two is larger', () => {
  expect(total(Float64Array.of(1e16, 1))).toEqual({ count: 2, sum: 1e16, error: 1 });
  expect(total(Float64Array.of(1, 1e16))).toEqual({ count: 2, sum: 1e16, error: 1 });
});

test('NaN is skipped and not counted', () => {
  expect(total(Float64Array.of(NaN, 1, NaN, 2))).toEqual({ count: 2, sum: 3, error: 0 });
  expect(total(new Float64Array())).toEqual({ count: 0, sum: 0, error: 0 });
});

test('every value is multiplied by the factor', () => {
  expect(total(Float64Array.of(1e308, 1e308, NaN), 2 ** -64)).toEqual({ count: 2, sum: 1e308 / 2 ** 63, error: 0 });
});
