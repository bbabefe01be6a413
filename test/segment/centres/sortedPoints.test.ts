import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortedPoints } from '../../../src/segment/centres/sortedPoints.ts';

const pointsOf = (rows: readonly (readonly number[])[], dimensions: number) => {
  return { points: Float64Array.from(rows.flat()), count: rows.length, dimensions, missing: 7 };
};
const slow = (rows: readonly (readonly number[])[]) =>
  [...rows].sort((p, q) => p.map((x, j) => x - q[j]!).find((apart) => apart !== 0) ?? 0);

describe('sortedPoints', () => {
  test('they are the points in lexicographic order', () => {
    const coordinate = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs));
    const rows = fc.array(fc.tuple(coordinate, coordinate, coordinate), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (given) => {
        const points = pointsOf(given, 3);
        const before = points.points.slice();
        expect(sortedPoints(points)).toEqual(pointsOf(slow(given), 3));
        expect(points.points).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('thousands are ordered, be they all different, equal in a coordinate, or crowded in one place', () => {
    const steps = (i: number) => (i % 3) / 2;
    const crowd = (i: number) => 0.5 + ((i * 7919) % 3000) * 2 ** -40;
    const falling = (i: number) => (i === 0 ? 1 : i === 1 ? 0 : 0.5 - i * 2 ** -40);
    const spread = (i: number) => ((i * 104_729) % 3000) / 3000;
    for (const [first, second] of [
      [steps, crowd],
      [crowd, spread],
      [spread, steps],
      [steps, spread],
      [falling, steps],
    ] as const) {
      const rows = Array.from({ length: 3000 }, (_, i) => [first(i), second(i)]);
      expect(sortedPoints(pointsOf(rows, 2))).toEqual(pointsOf(slow(rows), 2));
    }
  });
});
