/** By how much the point that begins at `a[i]` is behind the one at `b[k]` in lexicographic order; 0 for equal ones. */
export function firstDifference(a: Float64Array, i: number, b: Float64Array, k: number, dimensions: number): number {
  for (let j = 0; j < dimensions; j++) if (a[i + j] !== b[k + j]) return a[i + j]! - b[k + j]!;
  return 0;
}
