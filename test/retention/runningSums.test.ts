import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningSums } from '../../src/retention/runningSums.ts';
import { double, exactSum } from '../stats/exact.ts';

test('runningSums is the exact sum up to each value, rounded', () => {
  const sizes = fc.array(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constantFrom(1e-9, 0.1, 1e15)));
  fc.assert(
    fc.property(sizes, (values) => {
      runningSums(Float64Array.from(values)).forEach((sum, j) => {
        const exact = double(exactSum(values.slice(0, j + 1)));
        expect(Math.abs(sum - exact)).toBeLessThanOrEqual(2 ** -52 * exact);
      });
    }),
  );
});

test('runningSums keeps what a plain loop loses', () => {
  const sums = runningSums(Float64Array.of(1, ...Array<number>(1000).fill(1e-16)));
  expect(sums[1000]).toBe(1 + 1e-13);
});

test('runningSums is Infinity, not NaN, from where it is beyond the doubles', () => {
  expect(runningSums(Float64Array.of(1, Infinity, 2))).toEqual(Float64Array.of(1, Infinity, Infinity));
  expect(runningSums(Float64Array.of(1e308, 1e308, 1))).toEqual(Float64Array.of(1e308, Infinity, Infinity));
});
