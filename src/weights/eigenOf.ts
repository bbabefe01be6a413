/** An axis that a symmetric matrix only stretches. */
export interface Eigen {
  /** By how much. */
  readonly value: number;
  /** Which way, as a vector of length 1. */
  readonly vector: Float64Array;
}

/**
 * The axes of a symmetric matrix, the most stretched one first (Jacobi).
 *
 * A turn in the plane of two coordinates makes the matrix's entry for these two 0. It disturbs others, but the squares
 * off the diagonal become fewer with every turn, after some sweeps quadratically so. What the turns add up to are the
 * axes, and they stay at right angles to the last digit.
 */
export function eigenOf(symmetric: readonly Float64Array[]): Eigen[] {
  const matrix = symmetric.map((row) => row.slice());
  const axes = symmetric.map((row, j) => row.map((_, k) => (j === k ? 1 : 0)));
  for (let sweep = 0; sweep < 100 && sweepOnce(matrix, axes); sweep++);
  return axes.map((vector, k) => ({ value: matrix[k]![k]!, vector })).sort((one, other) => other.value - one.value);
}

/** Turns in every plane whose entry is not negligible beside the diagonal; says whether there was one. */
function sweepOnce(matrix: Float64Array[], axes: Float64Array[]): boolean {
  let changed = false;
  for (let p = 0; p < matrix.length; p++) {
    for (let q = p + 1; q < matrix.length; q++) {
      const entry = matrix[p]![q]!;
      const [first, second] = [matrix[p]![p]!, matrix[q]![q]!];
      if (Math.abs(entry) <= 1e-18 * (Math.abs(first) + Math.abs(second))) continue;
      const cotangent = (second - first) / (2 * entry); // of twice the angle
      const tangent = (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.sqrt(cotangent * cotangent + 1));
      const cosine = 1 / Math.sqrt(tangent * tangent + 1);
      const sine = tangent * cosine;
      for (const row of matrix) [row[p], row[q]] = turned(row[p]!, row[q]!, cosine, sine);
      for (const rows of [matrix, axes]) {
        const [one, other] = [rows[p]!, rows[q]!];
        for (let k = 0; k < one.length; k++) [one[k], other[k]] = turned(one[k]!, other[k]!, cosine, sine);
      }
      matrix[p]![q] = 0; // what rounding left of it
      matrix[q]![p] = 0;
      changed = true;
    }
  }
  return changed;
}

function turned(a: number, b: number, cosine: number, sine: number): [number, number] {
  return [cosine * a - sine * b, sine * a + cosine * b];
}
