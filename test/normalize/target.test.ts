import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalposts, target } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(target, { options: { target: 100 }, domain: (value) => value % 100 });

const integers = fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 });

describe('target', () => {
  test('the smallest value is worth 0, the target 1, whether somebody reaches it or not', () => {
    const expected = { type: 'linear', domain: [4, 20], range: [0, 1] };
    expect(target(Float64Array.of(10, 4, NaN, 30), { target: 20 })).toEqual(expected);
    expect(target(Float64Array.of(10, 4), { target: 20 })).toEqual(expected);
  });

  test('more than the target is not worth more', () => {
    const scale = target(Float64Array.of(4, 30), { target: 20 });
    expect([3, 4, 8, 20, 30, 1e308].map((value) => applyScale(scale, value))).toEqual([0, 0, 0.25, 1, 1, 1]);
  });

  test('it is goalposts whose low one is learned', () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 1, max: 1e6 }), (population, above) => {
        const low = Math.min(...population);
        const scale = target(Float64Array.from(population), { target: low + above });
        expect(scale).toEqual(goalposts(new Float64Array(), { low, high: low + above }));
      }),
    );
  });

  test('where all values are equal everybody is worth half, however far the target is', () => {
    const flat = { type: 'linear', domain: [4], range: [0.5] };
    expect(target(Float64Array.of(4, 4), { target: 4.5 })).toEqual(flat);
    expect(target(Float64Array.of(4, NaN), { target: 1e300 })).toEqual(flat);
  });

  test.each([
    [[4, 5], 4],
    [[4, 5], 3],
    [[4, 4], 4],
    [[0, 1], -0],
  ])('a target that everybody has reached is refused: %j, %d', (population, aim) => {
    const fit = () => target(Float64Array.from(population), { target: aim });
    expect(fit).toThrow(expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'target' }));
    expect(fit).toThrow(`target: target ${String(aim)} is not above the smallest value ${String(population[0])}`);
  });

  test.each([
    [{}, 'ERR_TYPE', TypeError],
    [{ target: '9' }, 'ERR_TYPE', TypeError],
    [{ target: null }, 'ERR_TYPE', TypeError],
    [{ target: NaN }, 'ERR_NOT_FINITE', RangeError],
    [{ target: Infinity }, 'ERR_NOT_FINITE', RangeError],
  ])('a target that is none is refused before the values are looked at: %o', (options, code, NativeError) => {
    const fit = () => target(new Float64Array(), options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument: 'target' }));
    expect(fit).toThrow(NativeError);
  });

  test('a target at -0 is one at 0, and it can be inverted', () => {
    const scale = target(Float64Array.of(-8, 3), { target: -0 });
    expect(scale.domain).toEqual([-8, 0]);
    expect(invertScale(scale, 0.25)).toBe(-6);
  });
});
