import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantiles } from 'engagement-metrics/stats';
import { quantileCuts } from '../../src/evaluation/quantileCuts.ts';
import { observed, observedColumns, valueFamilies, withMissing } from '../arbitraries.ts';

const binCounts = fc.integer({ min: 1, max: 12 });

test('cuts are values that rise, and every bin between them holds one, unless all values are equal', () => {
  fc.assert(
    fc.property(observedColumns, binCounts, (column, bins) => {
      const there = observed(column);
      const cuts = quantileCuts(
        Float64Array.from(column, (value) => value ?? NaN),
        bins,
      );
      if (new Set(there).size === 1) {
        expect(cuts.filter((cut) => cut > there[0]!)).toHaveLength(bins === 1 ? 0 : 1);
        return;
      }
      const ends = [-Infinity, ...cuts, Infinity];
      expect(cuts.length).toBeLessThan(bins);
      expect(cuts.every((cut) => there.includes(cut))).toBe(true);
      ends.slice(1).forEach((end, k) => {
        expect(there.some((value) => value >= ends[k]! && value < end)).toBe(true);
      });
    }),
  );
});

test('values lie below a cut as they lie below the quantile', () => {
  const whole = withMissing(valueFamilies.smallIntegers); // the middle of two whole numbers is a double
  fc.assert(
    fc.property(whole, (column) => {
      const there = observed(column);
      const [median] = quantiles(there, [0.5])!;
      const [cut = Math.min(...there)] = quantileCuts(
        Float64Array.from(column, (value) => value ?? NaN),
        2,
      );
      // The smallest values have a bin of their own, also where they are more than half of all.
      const lowest = Math.min(...there);
      const isBelow = (value: number) =>
        median! > lowest ? value < median! : value === lowest && there.some((one) => one > lowest);
      expect(there.filter((value) => value < cut)).toEqual(there.filter(isBelow));
    }),
  );
});

test('a hundred values make bins of ten', () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  expect(quantileCuts(values, 10)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
});
