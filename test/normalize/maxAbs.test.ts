import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxAbs } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

const integers = fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 });

normalizerLaws(maxAbs);

describe('maxAbs', () => {
  test('0 is worth half, and the value farthest from it an end, whichever', () => {
    expect(maxAbs(Float64Array.of(-20, 5, NaN, 50))).toEqual({ type: 'linear', domain: [-50, 50], range: [0, 1] });
    expect(maxAbs(Float64Array.of(-50, 5, 20))).toEqual({ type: 'linear', domain: [-50, 50], range: [0, 1] });
    expect([-60, -50, -25, 0, 5, 50].map((value) => applyScale(maxAbs(Float64Array.of(-20, 50)), value))).toEqual([
      0,
      0,
      0.25,
      0.5,
      expect.closeTo(0.55, 15),
      1,
    ]);
  });

  test('a value is worth half of one more than its share of the farthest', () => {
    fc.assert(
      fc.property(integers, (population) => {
        const scale = maxAbs(Float64Array.from(population));
        const farthest = Math.max(...population.map(Math.abs));
        for (const value of population) {
          expect(applyScale(scale, value)).toBe((value + farthest) / (2 * farthest));
        }
      }),
    );
  });

  test('the opposite of every value is worth what is lacking to 1', () => {
    fc.assert(
      fc.property(integers, (population) => {
        const scale = maxAbs(Float64Array.from(population));
        const opposite = maxAbs(Float64Array.from(population, (value) => -value));
        expect(opposite).toEqual(scale);
        for (const value of population) {
          expect(applyScale(scale, value) + applyScale(opposite, -value)).toBeCloseTo(1, 15);
        }
      }),
    );
  });

  test('without negative values the lower half is not spent', () => {
    expect(maxAbs(Float64Array.of(0, 1, 8))).toEqual({ type: 'linear', domain: [-8, 8], range: [0, 1] });
  });

  test('it can be inverted', () => {
    expect(invertScale(maxAbs(Float64Array.of(-20, 50)), 0.75)).toBe(25);
  });
});
