import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eigenOf } from '../../src/weights/eigenOf.ts';

const matrixOf = (rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));
const symmetric = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const entries = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1, max: 1, noNaN: true }));
  const rows = fc.array(fc.array(entries, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
  return rows.map((given) => given.map((row, j) => row.map((_, k) => given[Math.max(j, k)]![Math.min(j, k)]!)));
});
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, k) => sum + x * b[k]!, 0);

test('eigenOf [[2, 1], [1, 2]] are 3 along (1, 1) and 1 along (1, -1)', () => {
  const [first, second] = eigenOf(matrixOf([[2, 1], [1, 2]])); // prettier-ignore
  expect([first!.value, second!.value]).toEqual([expect.closeTo(3, 14), expect.closeTo(1, 14)]);
  expect(first!.vector[0]! / first!.vector[1]!).toBeCloseTo(1, 14);
  expect(second!.vector[0]! / second!.vector[1]!).toBeCloseTo(-1, 14);
});

test('eigenOf the second-difference matrix of size 5 are 2 - 2 * cos(kπ / 6), as the formula says', () => {
  const rows = Array.from({ length: 5 }, (_, j) => Array.from({ length: 5 }, (_, k) => [2, -1][Math.abs(j - k)] ?? 0));
  const values = eigenOf(matrixOf(rows)).map(({ value }) => value);
  const exact = [5, 4, 3, 2, 1].map((k) => expect.closeTo(2 - 2 * Math.cos((k * Math.PI) / 6), 13) as number);
  expect(values).toEqual(exact);
});

test('eigenOf gives axes of length 1, at right angles, that the matrix only stretches, the longest first', () => {
  fc.assert(
    fc.property(symmetric, (rows) => {
      const axes = eigenOf(matrixOf(rows));
      const size = rows.flat().reduce((most, entry) => Math.max(most, Math.abs(entry)), 1);
      axes.forEach(({ value, vector }, j) => {
        rows.forEach((row, k) => {
          expect(Math.abs(dot(row, vector) - value * vector[k]!)).toBeLessThanOrEqual(1e-13 * size);
        });
        axes.forEach((other, k) => {
          expect(dot(vector, other.vector)).toBeCloseTo(j === k ? 1 : 0, 13);
        });
        if (j > 0) expect(value).toBeLessThanOrEqual(axes[j - 1]!.value);
      });
    }),
  );
});

test('eigenOf finds the largest value that iterating the matrix finds', () => {
  fc.assert(
    fc.property(symmetric, (rows) => {
      const squared = rows.map((row) => rows.map((other) => dot(row, other))); // no value of it is negative
      let vector = rows.map((_, k) => 1 / (k + 1.37));
      let length = 1;
      for (let i = 0; i < 3000; i++) {
        vector = squared.map((row) => dot(row, vector));
        length = Math.sqrt(dot(vector, vector)) || 1;
        vector = vector.map((part) => part / length);
      }
      const iterated = dot(vector, squared.map((row) => dot(row, vector))); // prettier-ignore
      const { value } = eigenOf(matrixOf(squared))[0]!;
      expect(Math.abs(value - iterated)).toBeLessThanOrEqual(1e-3 * (1 + value)); // near ties come slowly
      expect(value).toBeGreaterThanOrEqual(iterated - 1e-12 * (1 + value));
    }),
    { numRuns: 40 },
  );
});

test('eigenOf a matrix without entries off the diagonal is the diagonal, and of nothing nothing', () => {
  expect(
    eigenOf(
      matrixOf([
        [1, 0],
        [0, 4],
      ]),
    ),
  ).toEqual([
    // prettier-ignore
    { value: 4, vector: Float64Array.of(0, 1) },
    { value: 1, vector: Float64Array.of(1, 0) },
  ]);
  expect(eigenOf([])).toEqual([]);
});

test('eigenOf leaves the matrix as it was', () => {
  const matrix = matrixOf([[2, 1], [1, 2]]); // prettier-ignore
  eigenOf(matrix);
  expect(matrix.map((row) => [...row])).toEqual([[2, 1], [1, 2]]); // prettier-ignore
});
