/** The squared Euclidean distance between the point that begins at `a[i]` and the one at `b[k]`. */
export function squareBetween(a: Float64Array, i: number, b: Float64Array, k: number, dimensions: number): number {
  let square = 0;
  for (let j = 0; j < dimensions; j++) {
    const away = a[i + j]! - b[k + j]!;
    square += away * away;
  }
  return square;
}
