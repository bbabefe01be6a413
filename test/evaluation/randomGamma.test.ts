import { describe, expect, test } from 'vitest';
import { gammaCumulative, meanAndDeviation, randomNumbers } from 'engagement-metrics/stats';
import { randomGamma } from '../../src/evaluation/randomGamma.ts';

const draws = (shape: number, count: number, seed: number = 1): number[] => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => randomGamma(shape, random));
};

// scipy.stats.gamma.ppf([0.1, 0.25, 0.5, 0.75, 0.9], shape) of SciPy 1.17.1, run.
const quantiles: [shape: number, cuts: number[]][] = [
  [0.05, [5.844632057e-21, 5.31566189e-13, 5.573878441e-7, 0.001856735684, 0.07631711391]],
  [0.7, [0.03314549775, 0.1297649238, 0.4074237485, 0.9615070869, 1.757128511]],
  [1, [0.1053605157, 0.2876820725, 0.6931471806, 1.386294361, 2.302585093]],
  [4.5, [2.084079504, 2.949412941, 4.171416346, 5.69437572, 7.341828287]],
  [300, [278.0279972, 288.1429381, 299.6667326, 311.4937866, 322.4002228]],
];

describe('randomGamma', () => {
  test.each(quantiles)(
    'of shape %f, the shares below the quantiles of SciPy are those of the quantiles',
    (shape, cuts) => {
      const values = draws(shape, 20_000);
      cuts.forEach((cut, i) => {
        const p = [0.1, 0.25, 0.5, 0.75, 0.9][i]!;
        const share = values.filter((value) => value <= cut).length / values.length;
        expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / values.length)); // four standard errors
      });
    },
  );

  test.each([0.3, 0.999, 1, 1.5, 20, 4000])('of shape %f, no share anywhere is far from the distribution', (shape) => {
    const values = draws(shape, 20_000, 2).sort((a, b) => a - b);
    const distance = values.reduce((most, value, i) => {
      const p = gammaCumulative(value, { shape });
      return Math.max(most, Math.abs(p - i / values.length), Math.abs(p - (i + 1) / values.length));
    }, 0);
    expect(distance).toBeLessThan(1.95 / Math.sqrt(values.length)); // Kolmogorov's 0.1 % limit
  });

  test.each([0.05, 0.4, 1, 3, 50])('of shape %f, mean and variance are the shape', (shape) => {
    const { mean, populationDeviation: deviation } = meanAndDeviation(draws(shape, 40_000, 3))!;
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / 40_000));
    // The variance of a variance: (kurtosis - 1) σ⁴ / n, with a kurtosis of 3 + 6 / shape.
    const error = shape * Math.sqrt((2 + 6 / shape) / 40_000);
    expect(Math.abs(deviation * deviation - shape)).toBeLessThan(4 * error);
  });

  test('the same numbers give the same draws', () => {
    expect(draws(0.7, 50)).toEqual(draws(0.7, 50));
    expect(draws(0.7, 50)).not.toEqual(draws(0.7, 50, 2));
  });

  test('huge and tiny shapes end, in a finite number from 0', () => {
    for (const shape of [1e-200, 1e-5, 1e15, 1e100, Number.MAX_VALUE]) {
      for (const value of draws(shape, 20)) expect(value >= 0 && value < Infinity, String(shape)).toBe(true);
    }
  });

  test('a source that gives 0 is no trouble', () => {
    const zeroFirst = [0, 0.5, 0.5, 0.5, 0.5, 0.5];
    expect(randomGamma(2, () => zeroFirst.shift() ?? 0.5)).toBeGreaterThan(0);
  });
});
