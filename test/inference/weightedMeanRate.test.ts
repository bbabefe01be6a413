import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOfRates, pooledRate, weightedMeanRate } from 'engagement-metrics/inference';
import { close } from './intervals.ts';
import { columnsOf, ratesOf, unitLaws, units } from './units.ts';

unitLaws('weightedMeanRate', weightedMeanRate, ['numerators', 'denominators', 'weights']);

test('weightedMeanRate is the sum of weighted rates over that of the weights', () => {
  // Exact: (1 · 0.04 + 3 · 0.03) / 4 = 0.0325.
  const channels = { numerators: [40, 90], denominators: [1000, 3000], weights: [1, 3] };
  expect(weightedMeanRate(channels).rate).toBeCloseTo(0.0325, 16);
  fc.assert(
    fc.property(units, (list) => {
      const rates = ratesOf(list);
      const above = list.reduce((sum, { w }, i) => sum + w * rates[i]!, 0);
      const below = list.reduce((sum, { w }) => sum + w, 0);
      close(weightedMeanRate(columnsOf(list)).rate!, above / below, 1e-13);
    }),
  );
});

test('weightedMeanRate lies between the smallest and the largest rate of a unit', () => {
  fc.assert(
    fc.property(units, (list) => {
      const rate = weightedMeanRate(columnsOf(list)).rate!;
      expect(rate).toBeGreaterThanOrEqual(Math.min(...ratesOf(list)) * (1 - 1e-15));
      expect(rate).toBeLessThanOrEqual(Math.max(...ratesOf(list)) * (1 + 1e-15));
    }),
  );
});

test('weightedMeanRate is the pooled rate by denominators, and the mean of rates by equal weights', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(1, 0.1, 1e300), (list, k) => {
      const byDenominator = columnsOf(list.map(({ x, n }) => ({ x, n, w: k * n })));
      close(weightedMeanRate(byDenominator).rate!, pooledRate(byDenominator).rate!, 1e-12);
      const alike = columnsOf(list.map(({ x, n }) => ({ x, n, w: k })));
      close(weightedMeanRate(alike).rate!, meanOfRates(alike).rate!, 1e-12);
    }),
  );
});

test('weightedMeanRate leaves out who weighs nothing, also one that has no rate', () => {
  const input = { numerators: [1, 3, 9], denominators: [2, 0, 10], weights: [5, 0, -0] };
  expect(weightedMeanRate(input)).toEqual({ rate: 0.5, observed: 3, missing: 0 });
});

test('weightedMeanRate is null in its place when nothing weighs anything, or what does has no rate', () => {
  const none = { rate: null, missing: 0 };
  expect(weightedMeanRate({ numerators: [], denominators: [], weights: [] })).toEqual({ ...none, observed: 0 });
  expect(weightedMeanRate({ numerators: [1], denominators: [2], weights: [0] })).toEqual({ ...none, observed: 1 });
  const undefinedRate = { numerators: [1, 0], denominators: [2, 0], weights: [1, 5e-324] };
  expect(weightedMeanRate(undefinedRate)).toEqual({ ...none, observed: 2 });
});

test('weightedMeanRate takes weights of any size, and refuses a rate beyond the largest double', () => {
  for (const weight of [Number.MAX_VALUE, 5e-324]) {
    const input = { numerators: [1, 3], denominators: [4, 4], weights: [weight, weight] };
    expect(weightedMeanRate(input).rate).toBe(0.5);
  }
  const call = () => weightedMeanRate({ numerators: [1, 1e308], denominators: [1, 1e-308], weights: [1, 1] });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'numerators' }));
  expect(call).toThrow('weightedMeanRate: numerators makes the result overflow');
});
