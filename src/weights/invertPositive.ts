/**
 * The inverse of a symmetric, positive definite matrix (the sweep operator, which needs no second matrix).
 *
 * Sweeping a row trades what it holds for what solves it; a matrix of which every row was swept is its inverse. Every
 * pivot is what the row's variance leaves after the rows before it, so no exchange of rows is needed.
 *
 * @param least - What no pivot but the first can be below in exact arithmetic: rounding shall not lead there either.
 */
export function invertPositive(positive: readonly Float64Array[], least: number): Float64Array[] {
  const matrix = positive.map((row) => row.slice());
  const size = matrix.length;
  for (let k = 0; k < size; k++) {
    const pivotRow = matrix[k]!;
    const pivot = k === 0 ? pivotRow[0]! : Math.max(pivotRow[k]!, least);
    for (let j = 0; j < size; j++) pivotRow[j]! /= pivot;
    for (let i = 0; i < size; i++) {
      const row = matrix[i]!;
      if (i === k) continue;
      const factor = row[k]!;
      for (let j = 0; j < size; j++) row[j]! -= factor * pivotRow[j]!;
      row[k] = -factor / pivot;
    }
    pivotRow[k] = 1 / pivot;
  }
  return matrix;
}
