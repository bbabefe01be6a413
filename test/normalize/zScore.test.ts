import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zScore } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(zScore);

describe('zScore', () => {
  test('the mean is worth half, a deviation more 1 / (1 + 1/e)', () => {
    const scale = zScore(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9)); // mean 5, Σ(x - 5)² = 32
    expect(scale).toEqual({ type: 'logistic', domain: [5, 7], range: [0, 1] });
    expect(applyScale(scale, 5)).toBe(0.5);
    expect(applyScale(scale, 7)).toBeCloseTo(1 / (1 + 1 / Math.E), 15);
    expect(applyScale(scale, 3)).toBeCloseTo(1 / (1 + Math.E), 15);
  });

  test('a value is worth the logistic of its deviations from the mean', () => {
    const integers = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(integers, (population) => {
        const n = population.length;
        const sum = population.reduce((total, value) => total + value, 0);
        const squares = population.reduce((total, value) => total + (n * value - sum) ** 2, 0); // n² Σ(x - mean)²
        const scale = zScore(Float64Array.from(population));
        for (const value of population) {
          const z = (n * value - sum) / Math.sqrt(squares / n);
          expect(applyScale(scale, value)).toBeCloseTo(1 / (1 + Math.exp(-z)), 10);
        }
      }),
    );
  });

  test('it divides by n, as the population is all there is', () => {
    expect(zScore(Float64Array.of(8, 12)).domain).toEqual([10, 12]); // with n - 1 it would be 10 + 2√2
  });

  test('a spread wider than the doubles is refused', () => {
    const fit = () => zScore(Float64Array.of(0, 1.7e308, 1.7e308));
    expect(fit).toThrow(expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'values' }));
    expect(fit).toThrow(/^zScore: values /);
  });
});
