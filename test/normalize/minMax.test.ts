import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minMax } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

const integers = fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 });

normalizerLaws(minMax);

describe('minMax', () => {
  test('the smallest value is worth 0, the largest 1', () => {
    expect(minMax(Float64Array.of(30, 10, NaN, 20))).toEqual({ type: 'linear', domain: [10, 30], range: [0, 1] });
  });

  test('a value is worth its share of the way from the smallest to the largest', () => {
    fc.assert(
      fc.property(integers, (population) => {
        const scale = minMax(Float64Array.from(population));
        const [low, high] = [Math.min(...population), Math.max(...population)];
        for (const value of population) expect(applyScale(scale, value)).toBe((value - low) / (high - low));
      }),
    );
  });

  test('another unit and another zero change nothing', () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 1, max: 1000 }), fc.integer(), (population, unit, zero) => {
        const scale = minMax(Float64Array.from(population));
        const other = minMax(Float64Array.from(population, (value) => zero + unit * value));
        for (const value of population) {
          expect(applyScale(other, zero + unit * value)).toBeCloseTo(applyScale(scale, value), 12);
        }
      }),
    );
  });

  test('one outlier squashes the rest', () => {
    const scale = minMax(Float64Array.of(1, 2, 3, 1e6));
    expect(applyScale(scale, 3)).toBeLessThan(1e-5);
  });
});
