import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOf } from '../../src/stats/meanOf.ts';
import { everydayNumbers, values } from '../arbitraries.ts';
import { double, exactSum, units } from './exact.ts';

test('mean and rest together hold the mean to twice the digits', () => {
  fc.assert(
    fc.property(values, (given) => {
      const { mean, rest } = meanOf(Float64Array.from(given));
      expect(lacking(given, mean, rest)).toBeLessThanOrEqual(spare(given));
    }),
  );
});

test('they do at the end of the doubles, too, where the sum is beyond it', () => {
  const huge = fc
    .array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 50 })
    .map((steps) => steps.map((step) => Number.MAX_VALUE - step * 2 ** 971));
  fc.assert(
    fc.property(huge, fc.constantFrom(1, 2 ** -6, 2 ** -30), (given, factor) => {
      const scaled = given.map((value) => value * factor);
      const { mean, rest } = meanOf(Float64Array.from(scaled));
      expect(lacking(scaled, mean, rest)).toBeLessThanOrEqual(spare(scaled));
    }),
  );
});

test('the rest is less than half the last digit of the mean', () => {
  fc.assert(
    fc.property(fc.array(everydayNumbers, { minLength: 1 }), (given) => {
      const { mean, rest } = meanOf(Float64Array.from(given));
      expect(mean + rest).toBe(mean);
    }),
  );
});

test('a third is known to 32 digits', () => {
  const { mean, rest } = meanOf(Float64Array.of(1, 0, 0));
  expect(mean).toBe(1 / 3);
  expect(rest).toBeCloseTo(2 ** -54 / 3, 40);
});

test('the mean of nothing is NaN', () => {
  expect(meanOf(Float64Array.of(NaN))).toMatchObject({ count: 0, mean: NaN });
});

/** What mean and rest fall short of the mean. */
function lacking(given: readonly number[], mean: number, rest: number): number {
  const n = BigInt(given.length);
  return Math.abs(double(exactSum(given) - n * (units(mean) + units(rest)), n));
}

/** What compensation allows, and the last digit of a denormal. */
function spare(given: readonly number[]): number {
  return double(BigInt(given.length) * exactSum(given.map(Math.abs)), 1n << 103n) + Number.MIN_VALUE;
}
