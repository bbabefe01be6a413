import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logMinMax } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(logMinMax, { domain: Math.abs });

describe('logMinMax', () => {
  test('every factor of (1 + x) counts alike', () => {
    const scale = logMinMax(Float64Array.of(9, 0, 999, NaN));
    expect(scale).toEqual({ type: 'log', domain: [0, 999], range: [0, 1] });
    expect([0, 9, 99, 999].map((value) => applyScale(scale, value))).toEqual([
      0,
      expect.closeTo(1 / 3, 15),
      expect.closeTo(2 / 3, 15),
      1,
    ]);
  });

  test('a value is worth the share of the way in logarithms', () => {
    const amounts = fc.uniqueArray(fc.nat({ max: 1e9 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (population) => {
        const scale = logMinMax(Float64Array.from(population));
        const [low, high] = [Math.min(...population), Math.max(...population)];
        for (const value of population) {
          const share = Math.log((1 + value) / (1 + low)) / Math.log((1 + high) / (1 + low));
          expect(applyScale(scale, value)).toBeCloseTo(share, 6);
        }
      }),
    );
  });

  test('values that differ, but not in logarithms, are worth half', () => {
    const scale = logMinMax(Float64Array.of(1e-17, 0));
    expect(scale).toEqual({ type: 'linear', domain: [0], range: [0.5] });
  });

  test('a negative value is refused', () => {
    const fit = () => logMinMax(Float64Array.of(3, NaN, -0.5));
    expect(fit).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'values' }));
    expect(fit).toThrow(RangeError);
    expect(fit).toThrow('logMinMax: values go down to -0.5, below 0');
  });
});
