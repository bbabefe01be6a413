import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandFrom } from '../../../src/segment/cuts/bandFrom.ts';

const cuts = [10, 20, 30];
const from = (value: number, before: number, hysteresis = 2) =>
  bandFrom(
    value,
    before,
    cuts.map((cut) => cut + hysteresis),
    cuts.map((cut) => cut - hysteresis),
    0,
  );

/** Step by step, as the definition says. */
function stepwise(value: number, before: number, hysteresis: number): number {
  let band = before;
  while (band < cuts.length && value >= cuts[band]! + hysteresis) band += 1;
  while (band > 0 && value < cuts[band - 1]! - hysteresis) band -= 1;
  return band;
}

describe('bandFrom', () => {
  test('up at the cut plus the hysteresis, down below the cut less it', () => {
    expect([11.9, 12, 21.9, 22].map((value) => from(value, 0))).toEqual([0, 1, 1, 2]);
    expect([18, 17.9, 8, 7.9].map((value) => from(value, 2))).toEqual([2, 1, 1, 0]);
  });

  test('it is the definition, step by step', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 40, noNaN: true }));
    fc.assert(
      fc.property(value, fc.nat(3), fc.nat(30), (value, before, hysteresis) => {
        expect(from(value, before, hysteresis)).toBe(stepwise(value, before, hysteresis));
      }),
      { numRuns: 500 },
    );
  });
});
