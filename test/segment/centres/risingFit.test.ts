import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lloyd } from '../../../src/segment/centres/lloyd.ts';
import { risingFit } from '../../../src/segment/centres/risingFit.ts';

const share = fc.integer({ min: 0, max: 4 }).map((x) => x / 4);
const rows = fc.uniqueArray(fc.tuple(share, share), { selector: String, minLength: 4, maxLength: 12 });
const given = (points: readonly (readonly number[])[]) => {
  return { points: Float64Array.from(points.flat()), count: points.length, dimensions: 2, missing: 0 };
};
const rowsOf = (centres: Float64Array) => Array.from({ length: centres.length / 2 }, (_, k) => [...centres.subarray(2 * k, 2 * k + 2)]); // prettier-ignore

test('the centres rise, and to go on from them changes nothing, also where customers are halfway between two', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 50, max: 60 }), (points, k, most) => {
      const fit = risingFit(given(points), Float64Array.from(points.slice(0, k).flat()), most);
      const before = ([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]) => a + b - (c + d) || a - c;
      expect(rowsOf(fit.centres)).toEqual(rowsOf(fit.centres).sort(before));
      expect(fit.converged).toBe(true);
      const again = lloyd(given(points), fit.centres, 60);
      expect([again.centres, again.places]).toEqual([fit.centres, fit.places]);
    }),
    { numRuns: 2000 },
  );
});

test('centres that are equally high are in lexicographic order', () => {
  const square = given([[0, 1], [1, 0]]); // prettier-ignore
  expect(risingFit(square, Float64Array.of(1, 0, 0, 1), 300).centres).toEqual(Float64Array.of(0, 1, 1, 0));
});

test('it takes no more iterations than it may, and says so where they are too few', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), (points, k, most) => {
      const fit = risingFit(given(points), Float64Array.from(points.slice(0, k).flat()), most);
      expect(fit.iterations).toBeLessThanOrEqual(most);
      if (fit.converged) expect(lloyd(given(points), fit.centres, 60).centres).toEqual(fit.centres);
    }),
  );
});
