import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minMax, winsorized } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { quantiles } from 'engagement-metrics/stats';
import { shares, values } from '../arbitraries.ts';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(winsorized);

const hundred = Float64Array.from({ length: 101 }, (_, i) => i);

describe('winsorized', () => {
  test('the line goes from the 5th to the 95th percentile', () => {
    const scale = winsorized(hundred);
    expect(scale).toEqual({ type: 'linear', domain: [5, 95], range: [0, 1] });
    expect([0, 5, 50, 95, 100].map((value) => applyScale(scale, value))).toEqual([0, 0, 0.5, 1, 1]);
  });

  test('one end may be cut and the other not', () => {
    expect(winsorized(hundred, { lowQuantile: 0 }).domain).toEqual([0, 95]);
    expect(winsorized(hundred, { highQuantile: 0.99 }).domain).toEqual([5, 99]);
    expect(winsorized(hundred, { lowQuantile: undefined, highQuantile: 1 }).domain).toEqual([5, 100]);
  });

  test('its ends are the quantiles of type 7', () => {
    const pairs = fc.tuple(shares, shares).map(([a, b]) => (a < b ? [a, b] : a > b ? [b, a] : [0, 1]));
    fc.assert(
      fc.property(values, pairs, (population, [lowQuantile, highQuantile] = []) => {
        const [low, high] = quantiles(population, [lowQuantile!, highQuantile!])!;
        const { domain } = winsorized(Float64Array.from(population), { lowQuantile, highQuantile });
        expect(domain).toEqual(low === high ? [low] : [low, high]);
      }),
    );
  });

  test('with the quantiles 0 and 1 it is minMax', () => {
    fc.assert(
      fc.property(values, (population) => {
        const column = Float64Array.from(population);
        expect(winsorized(column, { lowQuantile: 0, highQuantile: 1 })).toEqual(minMax(column));
      }),
    );
  });

  test('how far out an outlier is does not matter once the tail is cut', () => {
    const ends = { lowQuantile: 0.25, highQuantile: 0.75 };
    expect(winsorized(Float64Array.of(0, 10, 12, 14, 1e9), ends)).toEqual(
      winsorized(Float64Array.of(0, 10, 12, 14, 15), ends),
    );
  });

  test('where the quantiles are equal everybody is worth half, even who stands out', () => {
    const scale = winsorized(Float64Array.of(1, 1, 1, 1, 99), { lowQuantile: 0, highQuantile: 0.75 });
    expect(scale).toEqual({ type: 'linear', domain: [1], range: [0.5] });
  });

  test('it can be inverted', () => {
    expect(invertScale(winsorized(hundred), 0.5)).toBe(50);
  });

  test.each([
    [{ lowQuantile: -0.1 }, 'ERR_OUT_OF_RANGE', 'lowQuantile'],
    [{ lowQuantile: 1.1 }, 'ERR_OUT_OF_RANGE', 'lowQuantile'],
    [{ highQuantile: 95 }, 'ERR_OUT_OF_RANGE', 'highQuantile'],
    [{ highQuantile: -1 }, 'ERR_OUT_OF_RANGE', 'highQuantile'],
    [{ lowQuantile: 0.5, highQuantile: 0.5 }, 'ERR_OUT_OF_RANGE', 'lowQuantile'],
    [{ lowQuantile: 0.95 }, 'ERR_OUT_OF_RANGE', 'lowQuantile'],
    [{ lowQuantile: NaN }, 'ERR_NOT_FINITE', 'lowQuantile'],
    [{ highQuantile: null }, 'ERR_TYPE', 'highQuantile'],
    [{ highQuantile: '1' }, 'ERR_TYPE', 'highQuantile'],
  ])('quantiles that are none are refused before the values are looked at: %o', (options, code, argument) => {
    const fit = () => winsorized(new Float64Array(), options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument }));
    expect(fit).toThrow(code === 'ERR_TYPE' ? TypeError : RangeError);
    expect(fit).toThrow(/^winsorized: /);
  });

  test('the message says which quantile is wrong, and why', () => {
    expect(() => winsorized(hundred, { highQuantile: 95 })).toThrow('highQuantile is 95, not between 0 and 1');
    expect(() => winsorized(hundred, { lowQuantile: 0.96 })).toThrow('lowQuantile 0.96 is not below highQuantile 0.95');
  });
});
