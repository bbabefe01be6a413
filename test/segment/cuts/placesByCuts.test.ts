import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdSegments } from 'engagement-metrics/segment';
import { values } from '../../arbitraries.ts';
import { placeByCuts } from '../../../src/segment/cuts/placeByCuts.ts';
import { placesByCuts } from '../../../src/segment/cuts/placesByCuts.ts';

const fits = fc
  .tuple(fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 11 }), fc.nat(3))
  .map(([cuts, hysteresis]) => {
    const labels = Array.from({ length: cuts.length + 1 }, (_, k) => String(k));
    return thresholdSegments({ of: 'score', cuts: cuts.sort((a, b) => a - b), labels, hysteresis });
  });

describe('placesByCuts', () => {
  test('a whole column, four cuts at a time, gives what value by value does', () => {
    fc.assert(
      fc.property(fits, values, fc.nat(), (fitted, some, seed) => {
        const column = Float64Array.of(...some, ...fitted.cuts, NaN);
        const before = Int32Array.from(column, (_, i) => ((i * 7 + seed) % (fitted.labels.length + 1)) - 1);
        expect([...placesByCuts(fitted, column, before)]).toEqual(
          Array.from(column, (value, i) => placeByCuts(fitted, value, before[i]!)),
        );
        expect([...placesByCuts(fitted, column, null)]).toEqual(
          Array.from(column, (value) => placeByCuts(fitted, value, -1)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('what is not finite is missing', () => {
    const column = Float64Array.of(NaN, Infinity, -Infinity, 1);
    for (const hysteresis of [0, 1]) {
      const fitted = thresholdSegments({ of: 'score', cuts: [0], labels: ['low', 'high'], hysteresis });
      expect([...placesByCuts(fitted, column, null)]).toEqual([-1, -1, -1, 1]);
      expect([...placesByCuts(fitted, column, Int32Array.of(0, 0, 0, 0))]).toEqual([-1, -1, -1, 1]);
    }
  });

  test('the largest value is in the highest band, whatever the tolerance adds to it', () => {
    const fitted = thresholdSegments({
      of: 'score',
      cuts: [-1e308, 0, 1e308, 1.7e308],
      labels: ['a', 'b', 'c', 'd', 'e'],
    });
    expect([...placesByCuts(fitted, Float64Array.of(Number.MAX_VALUE, -Number.MAX_VALUE), null)]).toEqual([4, 0]);
  });
});
