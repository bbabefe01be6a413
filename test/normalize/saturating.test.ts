import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saturating } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

const nobody = new Float64Array();

// Of whole numbers: where x + half is rounded, a last bit can be lost that a value a hair above keeps.
normalizerLaws(saturating, { options: { half: 5 }, domain: (value) => Math.trunc(value % 1e6), learns: false });

describe('saturating', () => {
  test('nothing is worth 0, the half 0.5, three times the half 0.75, and nothing 1', () => {
    const scale = saturating(nobody, { half: 5 });
    expect(scale).toEqual({ type: 'saturating', domain: [0, 5], range: [0, 1] });
    expect([-3, 0, 5, 15, 45].map((value) => applyScale(scale, value))).toEqual([0, 0, 0.5, 0.75, 0.9]);
    expect(applyScale(scale, 1e12)).toBeLessThan(1);
  });

  test('a value is worth x / (x + half)', () => {
    const positive = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), positive, (value, half) => {
        expect(applyScale(saturating(nobody, { half }), value)).toBe(value / (value + half));
      }),
    );
  });

  test('every further unit adds less than the one before', () => {
    const scale = saturating(nobody, { half: 3 });
    const gains = Array.from({ length: 50 }, (_, i) => applyScale(scale, i + 1) - applyScale(scale, i));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test('it can be inverted, but for 1, which is never reached', () => {
    const scale = saturating(nobody, { half: 5 });
    expect(invertScale(scale, 0.75)).toBe(15);
    expect(invertScale(scale, 1)).toBeNull();
  });

  test.each([
    [{ half: 0 }, 'ERR_OUT_OF_RANGE'],
    [{ half: -0 }, 'ERR_OUT_OF_RANGE'],
    [{ half: -5 }, 'ERR_OUT_OF_RANGE'],
    [{ half: NaN }, 'ERR_NOT_FINITE'],
    [{ half: Infinity }, 'ERR_NOT_FINITE'],
    [{ half: '5' }, 'ERR_TYPE'],
    [{ half: null }, 'ERR_TYPE'],
    [{}, 'ERR_TYPE'],
  ])('a half that is none is refused: %o', (options, code) => {
    const fit = () => saturating(nobody, options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument: 'half' }));
    expect(fit).toThrow(code === 'ERR_TYPE' ? TypeError : RangeError);
  });
});
