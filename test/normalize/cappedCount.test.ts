import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cappedCount } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { normalizerLaws } from '../laws/normalizer.ts';

const nobody = new Float64Array();
const caps = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 1, max: 1e6, noNaN: true }));

normalizerLaws(cappedCount, { options: { cap: 7 }, learns: false });

describe('cappedCount', () => {
  test('not to have done it is worth 0, the first time more than half, the cap all', () => {
    const scale = cappedCount(nobody, { cap: 4 });
    expect(scale).toEqual({ type: 'linear', domain: [0, 1, 4], range: [0, 0.625, 1] }); // DESIGN: (1 + 1/c)/2
    expect([-1, 0, 0.5, 1, 2, 4, 99].map((value) => applyScale(scale, value))).toEqual([
      0, 0, 0.3125, 0.625, 0.75, 1, 1,
    ]);
  });

  test('a count is worth (1 + min(x / cap, 1)) / 2 for having begun, and 0 else', () => {
    fc.assert(
      fc.property(caps, fc.nat({ max: 2000 }), (cap, count) => {
        const expected = (Math.sign(count) * (1 + Math.min(count / cap, 1))) / 2; // catalogue 17.1, halved
        expect(applyScale(cappedCount(nobody, { cap }), count)).toBeCloseTo(expected, 12);
      }),
    );
  });

  test('with a cap of 1 it counts whether, and no longer how often', () => {
    expect(cappedCount(nobody, { cap: 1 })).toEqual({ type: 'linear', domain: [0, 1], range: [0, 1] });
  });

  test('any cap from 1 on gives a scale that rises from knot to knot', () => {
    fc.assert(
      fc.property(fc.oneof(caps, fc.constantFrom(1 + 2 ** -52, Number.MAX_VALUE)), (cap) => {
        const { domain, range } = cappedCount(nobody, { cap });
        domain.slice(1).forEach((value, i) => expect(value).toBeGreaterThan(domain[i]!));
        expect(range).toEqual([...range].sort((a, b) => a - b));
      }),
    );
  });

  test('it can be inverted', () => {
    expect(invertScale(cappedCount(nobody, { cap: 4 }), 0.75)).toBe(2);
  });

  test.each([
    [{ cap: 0.999 }, 'ERR_OUT_OF_RANGE'],
    [{ cap: 0 }, 'ERR_OUT_OF_RANGE'],
    [{ cap: -4 }, 'ERR_OUT_OF_RANGE'],
    [{ cap: NaN }, 'ERR_NOT_FINITE'],
    [{ cap: Infinity }, 'ERR_NOT_FINITE'],
    [{ cap: '4' }, 'ERR_TYPE'],
    [{}, 'ERR_TYPE'],
  ])('a cap that is none is refused: %o', (options, code) => {
    const fit = () => cappedCount(nobody, options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument: 'cap' }));
    expect(fit).toThrow(code === 'ERR_TYPE' ? TypeError : RangeError);
  });
});
