import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOfRates, pooledRate } from 'engagement-metrics/inference';
import { close } from './intervals.ts';
import { columnsOf, ratesOf, unitLaws, units } from './units.ts';

unitLaws('meanOfRates', meanOfRates, ['numerators', 'denominators']);

test('meanOfRates lets every unit count alike', () => {
  // Catalogue 1.2, and PH-25998: 10 people at 20 % and 100 at 0 %.
  expect(meanOfRates({ numerators: [100, 50], denominators: [1000, 10_000] }).rate).toBeCloseTo(0.0525, 15);
  expect(meanOfRates({ numerators: [2, 0], denominators: [10, 100] })).toEqual({ rate: 0.1, observed: 2, missing: 0 });
});

test('meanOfRates is the mean of the rates, between the smallest and the largest', () => {
  fc.assert(
    fc.property(units, (list) => {
      const rate = meanOfRates(columnsOf(list)).rate!;
      const rates = ratesOf(list);
      close(rate, rates.reduce((sum, x) => sum + x, 0) / rates.length, 1e-13);
      expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-15));
      expect(rate).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-15));
    }),
  );
});

test('meanOfRates is the pooled rate where all denominators are equal', () => {
  fc.assert(
    fc.property(units, fc.integer({ min: 1, max: 1000 }), (list, n) => {
      const alike = columnsOf(list.map(({ x, w }) => ({ x, n, w })));
      close(meanOfRates(alike).rate!, pooledRate(alike).rate!, 1e-13);
    }),
  );
});

test('meanOfRates does not change when one unit is counted in tenths, as the pooled rate does', () => {
  const tenfold = { numerators: [1000, 50], denominators: [10_000, 10_000] };
  expect(meanOfRates(tenfold).rate).toBeCloseTo(0.0525, 15);
  expect(pooledRate(tenfold).rate).not.toBeCloseTo(0.0136, 4);
});

test('meanOfRates is null in its place when there is no unit, or one without denominator', () => {
  expect(meanOfRates({ numerators: [], denominators: [] })).toEqual({ rate: null, observed: 0, missing: 0 });
  for (const zero of [0, -0]) {
    expect(meanOfRates({ numerators: [1, 0], denominators: [2, zero] })).toEqual({
      rate: null,
      observed: 2,
      missing: 0,
    });
  }
  expect(meanOfRates({ numerators: [1, null], denominators: [2, 0] })).toEqual({ rate: 0.5, observed: 1, missing: 1 });
});

test('meanOfRates is refused when a rate is beyond the largest double', () => {
  const call = () => meanOfRates({ numerators: [1, 1e308], denominators: [1, 1e-308] });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'numerators' }));
  expect(call).toThrow('meanOfRates: numerators makes the result overflow');
  expect(meanOfRates({ numerators: [1e308, 1e308], denominators: [1, 1] }).rate).toBe(1e308);
});
