import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { robust } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(robust);

describe('robust', () => {
  test('the median is worth half, the way between the quartiles is the unit', () => {
    const scale = robust(Float64Array.of(0, 10, 12, 14, 1000));
    expect(scale).toEqual({ type: 'logistic', domain: [12, 16], range: [0, 1] });
    expect(applyScale(scale, 12)).toBe(0.5);
    expect(applyScale(scale, 16)).toBeCloseTo(1 / (1 + 1 / Math.E), 15);
  });

  test('median and quartiles are those of the sorted values, type 7', () => {
    const counted = fc.integer({ min: 1, max: 12 }).chain((k) => {
      return fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4 * k + 1, maxLength: 4 * k + 1 });
    });
    fc.assert(
      fc.property(counted, (population) => {
        const sorted = [...population].sort((a, b) => a - b);
        const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => sorted[p * (sorted.length - 1)]!) as [
          number,
          number,
          number,
        ];
        const { domain } = robust(Float64Array.from(population));
        expect(domain).toEqual(upper === lower ? [median] : [median, median + upper - lower]);
      }),
    );
  });

  test('how far out an outlier is does not matter', () => {
    expect(robust(Float64Array.of(0, 10, 12, 14, 1e9))).toEqual(robust(Float64Array.of(0, 10, 12, 14, 15)));
  });

  test('where the quartiles are equal everybody is worth half, even who stands out', () => {
    const scale = robust(Float64Array.of(1, 1, 1, 1, 1, 1, 1, 99));
    expect(scale).toEqual({ type: 'linear', domain: [1], range: [0.5] });
    expect(applyScale(scale, 99)).toBe(0.5);
  });

  test('a spread wider than the doubles is refused', () => {
    const fit = () => robust(Float64Array.of(-1.7e308, -1.7e308, 1.7e308, 1.7e308));
    expect(fit).toThrow(expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'values' }));
    expect(fit).toThrow(/^robust: values /);
  });
});
