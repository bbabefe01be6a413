import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalposts } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { values } from '../arbitraries.ts';
import { normalizerLaws } from '../laws/normalizer.ts';

const nobody = new Float64Array();

normalizerLaws(goalposts, { options: { low: -100, high: 100 }, learns: false });

describe('goalposts', () => {
  test('the low post is worth 0, the high one 1, and the way between is straight', () => {
    const nps = goalposts(nobody, { low: -100, high: 100 });
    expect([-100, -50, 0, 40, 100].map((value) => applyScale(nps, value))).toEqual([0, 0.25, 0.5, 0.7, 1]);
  });

  test('beyond the posts nothing more is won or lost', () => {
    const visits = goalposts(nobody, { low: 5, high: 20 });
    expect([-1e308, 4, 21, 1e308].map((value) => applyScale(visits, value))).toEqual([0, 0, 1, 1]);
  });

  test('the population does not matter', () => {
    const options = { low: 0, high: 7 };
    fc.assert(
      fc.property(values, (population) => {
        expect(goalposts(Float64Array.from(population), options)).toEqual(goalposts(nobody, options));
      }),
    );
  });

  test.each([
    [{ low: 1, high: 1 }, 'ERR_OUT_OF_RANGE', 'low'],
    [{ low: 2, high: 1 }, 'ERR_OUT_OF_RANGE', 'low'],
    [{ low: NaN, high: 1 }, 'ERR_NOT_FINITE', 'low'],
    [{ low: 0, high: Infinity }, 'ERR_NOT_FINITE', 'high'],
    [{ low: 0 }, 'ERR_TYPE', 'high'],
    [{ low: '0', high: 1 }, 'ERR_TYPE', 'low'],
    [{ low: 0, high: null }, 'ERR_TYPE', 'high'],
  ])('posts that are none are refused: %o', (posts, code, argument) => {
    const fit = () => goalposts(nobody, posts as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument }));
    expect(fit).toThrow(code === 'ERR_TYPE' ? TypeError : RangeError);
    expect(fit).toThrow(/^goalposts: /);
  });

  test('the message says which post is wrong, and why', () => {
    expect(() => goalposts(nobody, { low: 2, high: 1 })).toThrow('goalposts: low 2 is not below high 1');
  });

  test('a post at -0 is a post at 0', () => {
    expect(goalposts(nobody, { low: -0, high: 1 }).domain).toEqual([0, 1]);
    expect(goalposts(nobody, { low: -1, high: -0 }).domain).toEqual([-1, 0]);
  });
});
