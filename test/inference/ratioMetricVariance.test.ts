import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pooledRate, ratioMetricVariance } from 'engagement-metrics/inference';
import { close } from './intervals.ts';
import { columnsOf, unitLaws, units } from './units.ts';

unitLaws('ratioMetricVariance', ratioMetricVariance, ['numerators', 'denominators'], ['denominators']);

test('ratioMetricVariance of three users is worked by hand', () => {
  // Residuals of ratio 4/8: 0, -1, 1. Their squares are 2; 2 · 3/2 / 8² = 3/64.
  const { ratio, variance, observed, missing } = ratioMetricVariance({
    numerators: [1, 0, 3, null],
    denominators: [2, 2, 4, 5],
  });
  expect({ ratio, observed, missing }).toEqual({ ratio: 0.5, observed: 3, missing: 1 });
  close(variance!, 3 / 64, 1e-15);
});

test('ratioMetricVariance of yes and no, one trial each, is that of a proportion', () => {
  // p (1 - p) / (n - 1): where each unit is a trial of its own, and only there, the binomial variance holds.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (did, didNot) => {
      const numerators = [...Array<number>(did).fill(1), ...Array<number>(didNot).fill(0)];
      const { variance } = ratioMetricVariance({ numerators, denominators: numerators.map(() => 1) });
      const p = did / (did + didNot);
      close(variance!, (p * (1 - p)) / (did + didNot - 1), 1e-12);
    }),
  );
});

test('ratioMetricVariance of users who always click or never is many times the binomial one', () => {
  // 100 users of 50 views each: the binomial variance of 5000 views is a fiftieth.
  const numerators = Array.from({ length: 100 }, (_, i) => (i % 2 ? 50 : 0));
  const { ratio, variance } = ratioMetricVariance({ numerators, denominators: numerators.map(() => 50) });
  expect(ratio).toBe(0.5);
  close(variance! / (0.25 / 5000), (50 * 100) / 99, 1e-12);
});

test('ratioMetricVariance has the ratio of the pooled rate', () => {
  fc.assert(
    fc.property(units, (list) => {
      expect(ratioMetricVariance(columnsOf(list)).ratio).toBe(pooledRate(columnsOf(list)).rate);
    }),
  );
});

test('ratioMetricVariance changes with the unit of the numerators by its square, and not with that of both', () => {
  fc.assert(
    fc.property(units, units, fc.constantFrom(2, 0.1, 1e6), (one, other, k) => {
      const { numerators, denominators } = columnsOf([...one, ...other]);
      const plain = ratioMetricVariance({ numerators, denominators }).variance!;
      const scaled = numerators.map((x) => k * x);
      // Of what is all but proportional, the residuals are rounding.
      const rounding = 1e-24;
      close(ratioMetricVariance({ numerators: scaled, denominators }).variance!, k * k * plain, 1e-6, k * k * rounding);
      const both = { numerators: scaled, denominators: denominators.map((y) => k * y) };
      close(ratioMetricVariance(both).variance!, plain, 1e-6, rounding);
    }),
  );
});

test('ratioMetricVariance of everybody twice is half, but for n - 1', () => {
  fc.assert(
    fc.property(units, units, (one, other) => {
      const list = [...one, ...other];
      const n = list.length;
      const once = ratioMetricVariance(columnsOf(list)).variance!;
      const twice = ratioMetricVariance(columnsOf([...list, ...list])).variance!;
      close(twice, (once / 2) * ((2 * (n - 1)) / (2 * n - 1)), 1e-9, 1e-24);
    }),
  );
});

test('ratioMetricVariance takes negative numerators, such as revenue less refunds', () => {
  const { ratio, variance } = ratioMetricVariance({ numerators: [-1, 0, -3], denominators: [2, 2, 4] });
  expect(ratio).toBe(-0.5);
  close(variance!, 3 / 64, 1e-15);
});

test('ratioMetricVariance is null in its place where there is none', () => {
  expect(ratioMetricVariance({ numerators: [], denominators: [] })).toEqual({
    ratio: null,
    variance: null,
    observed: 0,
    missing: 0,
  });
  expect(ratioMetricVariance({ numerators: [-0], denominators: [4] })).toEqual({
    ratio: 0,
    variance: null,
    observed: 1,
    missing: 0,
  });
});

test('ratioMetricVariance refuses a variance beyond the largest double', () => {
  const call = () => ratioMetricVariance({ numerators: [1e200, 0], denominators: [1, 1] });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'numerators' }));
  expect(call).toThrow('ratioMetricVariance: numerators makes the result overflow');
});
