/**
 * The squared distances of some points from every centre: `squares[k * chosen.length + i]` is that of the `i`-th chosen
 * point from centre `k`.
 *
 * A centre at a time, and of it four coordinates at a time: they stay in registers, and each loop has a function of its
 * own, which the compiler keeps fast.
 *
 * @param chosen - Which points; only the first `size` of them are looked at.
 */
export function squaresFrom(
  points: Float64Array,
  chosen: Uint32Array,
  size: number,
  centres: Float64Array,
  d: number,
  squares: Float64Array,
): void {
  for (let at = 0, out = 0; at < centres.length; out += chosen.length) {
    squares.fill(0, out, out + size);
    const end = at + d;
    for (let j = 0; at < end;) {
      if (at + 4 <= end) {
        const [c0, c1, c2, c3] = [centres[at]!, centres[at + 1]!, centres[at + 2]!, centres[at + 3]!];
        addFour(points, chosen, size, d, j, c0, c1, c2, c3, squares, out);
        at += 4;
        j += 4;
      } else addOne(points, chosen, size, d, j++, centres[at++]!, squares, out);
    }
  }
}

function addFour(
  points: Float64Array,
  chosen: Uint32Array,
  size: number,
  d: number,
  j: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  squares: Float64Array,
  out: number,
): void {
  for (let i = 0; i < size; i++) {
    const at = chosen[i]! * d + j;
    const a0 = points[at]! - c0;
    const a1 = points[at + 1]! - c1;
    const a2 = points[at + 2]! - c2;
    const a3 = points[at + 3]! - c3;
    // One after the other, as everywhere else: or ties would fall differently.
    squares[out + i] = squares[out + i]! + a0 * a0 + a1 * a1 + a2 * a2 + a3 * a3;
  }
}

function addOne(
  points: Float64Array,
  chosen: Uint32Array,
  size: number,
  d: number,
  j: number,
  c: number,
  squares: Float64Array,
  out: number,
): void {
  for (let i = 0; i < size; i++) {
    const away = points[chosen[i]! * d + j]! - c;
    squares[out + i]! += away * away;
  }
}
