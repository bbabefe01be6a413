import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stirlingError } from '../../src/stats/stirlingError.ts';
import { sizes } from './parameters.ts';

test('between x and x + 1 it falls by (x + 1/2)·ln(1 + 1/x) - 1, also across 15, where the series begins', () => {
  const numbers = fc.oneof(sizes(1e-10, 100), fc.double({ min: 13.9, max: 15.1, noNaN: true }));
  fc.assert(
    fc.property(numbers, (x) => {
      const fall = (x + 0.5) * Math.log1p(1 / x) - 1;
      expect(Math.abs(stirlingError(x) - stirlingError(x + 1) - fall)).toBeLessThan(4e-14);
    }),
  );
});

test('of 1 it is 1 - ln(2π)/2, since Γ(1) is 1', () => {
  expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 15);
});
