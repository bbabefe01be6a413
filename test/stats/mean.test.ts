import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent, mean } from 'engagement-metrics/stats';
import { columns, finiteNumbers, observed, valueFamilies } from '../arbitraries.ts';
import { digits, nistSets } from '../golden/nist.ts';
import { columnLaws } from '../laws/column.ts';
import { double, exactSum } from './exact.ts';

columnLaws('mean', mean);

test.each(nistSets)('the mean of the NIST set $name has 14.5 certified digits', ({ data, certified }) => {
  expect(digits(mean(data)!, certified.mean)).toBeGreaterThanOrEqual(14.5);
});

describe.each(Object.entries(valueFamilies))('of %s', (_family, family) => {
  test('the mean is exact to the last digit, as far as compensation promises', () => {
    fc.assert(
      fc.property(family, (values) => {
        const result = mean(values)!;
        const n = BigInt(values.length);
        const lost = double(n * exactSum(values.map(Math.abs)), 1n << 104n) + Number.MIN_VALUE;
        expect(Math.abs(result - double(exactSum(values), n))).toBeLessThanOrEqual(Math.abs(result) * 2 ** -52 + lost);
      }),
    );
  });
});

test('the mean lies between the smallest and the largest value, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(finiteNumbers, { minLength: 1 }), (values) => {
      const { smallest, largest } = extent(values)!;
      expect(mean(values)).toBeGreaterThanOrEqual(smallest);
      expect(mean(values)).toBeLessThanOrEqual(largest);
    }),
  );
});

test('the mean of equal values is that value', () => {
  const sizes = fc.oneof(finiteNumbers, fc.double({ min: 2 ** 996, max: Number.MAX_VALUE, noNaN: true }));
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 60 }), (value, n) => {
      expect(mean(Array<number>(n).fill(value))).toBe(value + 0);
    }),
  );
});

test('missing values are skipped, not taken for zeros', () => {
  expect(mean([1, null, 2])).toBe(1.5);
  fc.assert(
    fc.property(columns, (column) => {
      expect(mean(column)).toBe(mean(observed(column)));
    }),
  );
});

test('the mean of nothing observed is null, of zeros 0', () => {
  expect([mean([]), mean([null, NaN])]).toEqual([null, null]);
  expect(mean([-0, -0])).toBe(0);
});

test('the mean is found where the sum is beyond the doubles', () => {
  expect(mean([1.5e308, 1.25e308, 1.75e308])).toBe(1.5e308);
  expect(mean([Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE])).toBeCloseTo(Number.MAX_VALUE / 3, -294);
});
