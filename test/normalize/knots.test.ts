import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cappedCount, goalposts, knots } from 'engagement-metrics/normalize';
import { applyScale, invertScale } from 'engagement-metrics/scale';
import { fitScore, scoreAll } from 'engagement-metrics/score';
import { normalizerLaws } from '../laws/normalizer.ts';

const nobody = new Float64Array();

normalizerLaws(knots, { options: { at: [-3, 0, 8.5], worths: [0.1, 0.1, 0.7] }, learns: false });

describe('knots', () => {
  test('the lines go from knot to knot, and level beyond the ends', () => {
    const mails = knots(nobody, { at: [0, 2, 4, 12], worths: [0.4, 1, 1, 0] });
    expect(mails).toEqual({ type: 'linear', domain: [0, 2, 4, 12], range: [0.4, 1, 1, 0] });
    // R 4.2.2: approx(c(0, 2, 4, 12), c(.4, 1, 1, 0), c(-1, 0, 1, 3, 8, 11, 20), rule = 2)$y
    expect([-1, 0, 1, 3, 8, 11, 20].map((value) => applyScale(mails, value))).toEqual([
      0.4, 0.4, 0.7, 1, 0.5, 0.125, 0,
    ]);
  });

  test('two knots are goalposts, and three can be a capped count', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 1000 }), (low, cap) => {
        expect(knots(nobody, { at: [low, low + cap], worths: [0, 1] })).toEqual(
          goalposts(nobody, { low, high: low + cap }),
        );
        const worths = [0, (1 + 1 / cap) / 2, 1];
        expect(knots(nobody, { at: [0, 1, cap], worths })).toEqual(cappedCount(nobody, { cap }));
      }),
    );
  });

  test('one knot is a constant', () => {
    const scale = knots(nobody, { at: [5], worths: [0.3] });
    expect([-5, 5, 50].map((value) => applyScale(scale, value))).toEqual([0.3, 0.3, 0.3]);
  });

  test('too much may be worth less: an inverted U stays one as a score, and is a U where lower is better', () => {
    const mails = { type: 'knots', at: [0, 3, 9], worths: [0, 1, 0] } as const;
    const fit = (better: 'higher' | 'lower') =>
      fitScore({ metrics: { mails: { normalize: mails, better } } }, [], { knots });
    expect([...scoreAll(fit('higher'), { mails: [0, 1.5, 3, 6, 9] })]).toEqual([0, 50, 100, 50, 0]);
    expect([...scoreAll(fit('lower'), { mails: [0, 1.5, 3, 6, 9] })]).toEqual([100, 50, 0, 50, 100]);
  });

  test('the inverse is the lowest value that is worth so much', () => {
    const mails = knots(nobody, { at: [0, 3, 9], worths: [0, 1, 0] });
    expect(invertScale(mails, 0.5)).toBe(1.5);
    expect(invertScale(knots(nobody, { at: [0, 3, 9], worths: [0.2, 1, 0] }), 0.1)).toBeCloseTo(8.4, 12);
  });

  test.each([
    [{}, 'ERR_TYPE', 'at'],
    [{ at: [0, 1] }, 'ERR_TYPE', 'worths'],
    [{ at: [], worths: [] }, 'ERR_LENGTH', 'at'],
    [{ at: [0, 1, 1], worths: [0, 0.5, 1] }, 'ERR_OUT_OF_RANGE', 'at[2]'],
    [{ at: [0, 1], worths: [0] }, 'ERR_LENGTH', 'worths'],
    [{ at: [0, 1], worths: [0, 0.5, 1] }, 'ERR_LENGTH', 'worths'],
    [{ at: [0, 1], worths: [0, 1.5] }, 'ERR_OUT_OF_RANGE', 'worths[1]'],
  ])('knots that are none are refused: %o', (options, code, argument) => {
    const fit = () => knots(nobody, options as never);
    expect(fit).toThrow(expect.objectContaining({ code, argument }));
    expect(fit).toThrow(/^knots: /);
  });
});
