import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invertPositive } from '../../src/weights/invertPositive.ts';

const matrixOf = (rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, k) => sum + x * b[k]!, 0);
/** Products of whole columns with a ridge below the first: positive definite. */
const positive = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const columns = fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 }), {
    minLength: size,
    maxLength: size,
  });
  return columns.map((given) => given.map((a, j) => given.map((b, k) => dot(a, b) + (j === k ? 1 : 0))));
});

/** The determinant by its first row: slow and obvious, exact for whole numbers. */
function determinant(rows: readonly (readonly number[])[]): number {
  if (rows.length === 0) return 1;
  return rows[0]!.reduce((sum, entry, k) => sum + entry * (k % 2 ? -1 : 1) * determinant(minor(rows, 0, k)), 0);
}

function minor(rows: readonly (readonly number[])[], j: number, k: number): number[][] {
  return rows.filter((_, row) => row !== j).map((row) => row.filter((_, column) => column !== k));
}

test('invertPositive [[2, 1], [1, 2]] is [[2, -1], [-1, 2]] by 3', () => {
  const inverse = invertPositive(matrixOf([[2, 1], [1, 2]]), 0); // prettier-ignore
  expect(inverse.map((row) => Array.from(row, (entry) => 3 * entry))).toEqual([
    [expect.closeTo(2, 14), expect.closeTo(-1, 14)],
    [expect.closeTo(-1, 14), expect.closeTo(2, 14)],
  ]);
});

test("invertPositive is Cramer's rule", () => {
  fc.assert(
    fc.property(positive, (rows) => {
      const all = determinant(rows);
      invertPositive(matrixOf(rows), 1).forEach((row, j) => {
        row.forEach((entry, k) => {
          const exact = ((j + k) % 2 ? -1 : 1) * (determinant(minor(rows, k, j)) / all);
          expect(entry).toBeCloseTo(exact, 11);
        });
      });
    }),
  );
});

test('invertPositive lets no pivot but the first fall below what it must be', () => {
  // Twice the same column and a ridge of 1e-6, which rounding has taken away.
  const inverse = invertPositive(matrixOf([[4, 4], [4, 4]]), 1e-6); // prettier-ignore
  expect(inverse[1]![1]).toBe(1e6);
  expect(invertPositive(matrixOf([[0.25]]), 1)[0]![0]).toBe(4);
});

test('invertPositive leaves the matrix as it was', () => {
  const matrix = matrixOf([[2, 1], [1, 2]]); // prettier-ignore
  invertPositive(matrix, 0);
  expect(matrix.map((row) => [...row])).toEqual([[2, 1], [1, 2]]); // prettier-ignore
});
