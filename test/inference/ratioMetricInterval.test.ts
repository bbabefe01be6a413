import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioMetricInterval, ratioMetricVariance } from 'engagement-metrics/inference';
import { close, confidenceLaws, confidences } from './intervals.ts';
import { columnsOf, unitLaws, units } from './units.ts';

unitLaws('ratioMetricInterval', ratioMetricInterval, ['numerators', 'denominators'], ['denominators']);
confidenceLaws(ratioMetricInterval, { numerators: [1, 0, 3, 2, 2], denominators: [2, 2, 4, 5, 3] });

test('ratioMetricInterval of five users is worked by hand', () => {
  // Residuals of ratio 8/16: 0, -1, 1, -1/2, 1/2. Their squares are 5/2; 5/2 · 5/4 / 16² is the variance.
  const interval = ratioMetricInterval({ numerators: [1, 0, 3, 2, 2, null], denominators: [2, 2, 4, 5, 3, 9] })!;
  const reach = 1.959963984540054 * Math.sqrt(25 / 8 / 256);
  close(interval.low, 0.5 - reach, 1e-12);
  close(interval.high, 0.5 + reach, 1e-12);
  expect(interval).toMatchObject({ estimate: 0.5, observed: 5, missing: 1 });
});

test('ratioMetricInterval reaches as far to either side as the variance and the confidence say', () => {
  fc.assert(
    fc.property(units, units, confidences, (one, other, confidence) => {
      const columns = columnsOf([...one, ...other]);
      const { low, estimate, high } = ratioMetricInterval(columns, { confidence })!;
      const { ratio, variance } = ratioMetricVariance(columns);
      expect(estimate).toBe(ratio);
      expect(low <= estimate && estimate <= high).toBe(true);
      const half = ratioMetricInterval(columns, { confidence: 0.6826894921370859 })!; // P(|Z| < 1)
      close((half.high - half.low) / 2, Math.sqrt(variance!), 1e-9, 1e-12 * estimate);
      const surer = ratioMetricInterval(columns, { confidence: (1 + confidence) / 2 })!;
      expect(surer.low <= low && high <= surer.high).toBe(true);
    }),
  );
});

test('ratioMetricInterval holds the truth about as often as it says', () => {
  // All 2^12 samples of twelve users, each of the kind (0 of 2) or (3 of 4), both alike likely: the truth is 1.5/3.
  let held = 0;
  for (let bits = 0; bits < 4096; bits++) {
    const kinds = Array.from({ length: 12 }, (_, i) => (bits >> i) & 1);
    const { low, high } = ratioMetricInterval({
      numerators: kinds.map((kind) => 3 * kind),
      denominators: kinds.map((kind) => 2 + 2 * kind),
    })!;
    if (low <= 0.5 && 0.5 <= high) held++;
  }
  expect(held / 4096).toBeGreaterThan(0.85);
  expect(held / 4096).toBeLessThan(0.97);
});

test('ratioMetricInterval is null of one unit, and without denominators', () => {
  expect(ratioMetricInterval({ numerators: [1, null], denominators: [2, 2] })).toBeNull();
  expect(ratioMetricInterval({ numerators: [1, 2], denominators: [0, 0] })).toBeNull();
  expect(ratioMetricInterval({ numerators: [], denominators: [] })).toBeNull();
});

test('ratioMetricInterval refuses an end beyond the largest double', () => {
  const call = () => ratioMetricInterval({ numerators: [1.7e308, 0], denominators: [1, 1] }, { confidence: 0.99 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'numerators' }));
  expect(call).toThrow('ratioMetricInterval: numerators makes the result overflow');
});
