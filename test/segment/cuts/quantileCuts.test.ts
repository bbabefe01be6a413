import { describe, expect, test } from 'vitest';
import { quantileCuts } from '../../../src/segment/cuts/quantileCuts.ts';

// The laws of these cuts are those of quantileSegments.
describe('quantileCuts', () => {
  test('the smallest value of every band but the lowest, and 1e-11 of the span', () => {
    const { cuts, tolerance } = quantileCuts('f', 'values', Float64Array.of(10, 30, NaN, 20, 40), 2);
    expect([cuts, tolerance]).toEqual([[30], 1e-11 * 40 - 1e-11 * 10]);
  });

  test('nothing observed is refused by its name', () => {
    expect(() => quantileCuts('f', 'population.score', Float64Array.of(NaN), 2)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_EMPTY', argument: 'population.score' }),
    );
  });
});
