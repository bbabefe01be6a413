import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOfRates, pooledRate } from 'engagement-metrics/inference';
import { close } from './intervals.ts';
import { columnsOf, ratesOf, unitLaws, units } from './units.ts';

unitLaws('pooledRate', pooledRate, ['numerators', 'denominators']);

test('pooledRate of 100 in 1000 and 50 in 10000 is 1.36 %, where the mean of rates is 5.25 %', () => {
  // Catalogue 1.2.
  const posts = { numerators: [100, 50], denominators: [1000, 10_000] };
  expect(pooledRate(posts)).toEqual({ rate: 150 / 11_000, observed: 2, missing: 0 });
  expect(pooledRate(posts).rate).toBeCloseTo(0.013636, 6);
  expect(meanOfRates(posts).rate).toBeCloseTo(0.0525, 12);
});

test('pooledRate of 10 people at 20 % and 100 at 0 % is 1.8 %', () => {
  // Catalogue 1.2, PH-25998.
  const cohorts = { numerators: [2, 0], denominators: [10, 100] };
  expect(pooledRate(cohorts).rate).toBe(2 / 110);
  expect(meanOfRates(cohorts).rate).toBe(0.1);
});

test('pooledRate lies between the smallest and the largest rate of a unit', () => {
  fc.assert(
    fc.property(units, (list) => {
      const rate = pooledRate(columnsOf(list)).rate!;
      expect(rate).toBeGreaterThanOrEqual(Math.min(...ratesOf(list)) * (1 - 1e-15));
      expect(rate).toBeLessThanOrEqual(Math.max(...ratesOf(list)) * (1 + 1e-15));
    }),
  );
});

test('pooledRate of all units is that of two parts, each taken as one unit', () => {
  fc.assert(
    fc.property(units, units, (one, other) => {
      const whole = pooledRate(columnsOf([...one, ...other])).rate!;
      const sum = (list: number[]) => list.reduce((all, x) => all + x, 0);
      const parts = [one, other].map(columnsOf);
      const merged = pooledRate({
        numerators: parts.map(({ numerators }) => sum(numerators)),
        denominators: parts.map(({ denominators }) => sum(denominators)),
      });
      close(merged.rate!, whole, 1e-12);
    }),
  );
});

test('pooledRate does not depend on the order or the unit of counting', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(2, 0.1, 1e6), (list, k) => {
      const { rate } = pooledRate(columnsOf(list));
      close(pooledRate(columnsOf(list.slice().reverse())).rate!, rate!, 1e-14);
      close(pooledRate(columnsOf(list.map(({ x, n, w }) => ({ x: k * x, n: k * n, w })))).rate!, rate!, 1e-14);
    }),
  );
});

test('pooledRate counts a unit without denominator by its numerator', () => {
  expect(pooledRate({ numerators: [3, 1], denominators: [0, 8] }).rate).toBe(0.5);
});

test('pooledRate is null in its place when the denominators add up to 0', () => {
  expect(pooledRate({ numerators: [], denominators: [] })).toEqual({ rate: null, observed: 0, missing: 0 });
  expect(pooledRate({ numerators: [3, 0], denominators: [0, -0] })).toEqual({ rate: null, observed: 2, missing: 0 });
  expect(pooledRate({ numerators: [3, null], denominators: [null, 1] })).toEqual({
    rate: null,
    observed: 0,
    missing: 2,
  });
});

test('pooledRate is refused when it, or a sum, is beyond the largest double', () => {
  for (const [numerators, denominators, argument] of [
    [[1e308], [1e-308], 'numerators'],
    [[1e308, 1e308], [1, 1], 'numerators'],
    [[1, 1], [1e308, 1e308], 'denominators'],
  ] as const) {
    const call = () => pooledRate({ numerators, denominators });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument }));
    expect(call).toThrow(`pooledRate: ${argument} `);
  }
});
