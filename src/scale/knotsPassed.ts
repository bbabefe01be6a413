/** How many of the rising knots a value has reached: 0 below the first, all of them at or above the last. */
export function knotsPassed(knots: readonly number[] | Float64Array, value: number): number {
  let passed = 0;
  let ahead = knots.length;
  while (passed < ahead) {
    const middle = (passed + ahead) >>> 1;
    if (knots[middle]! <= value) passed = middle + 1;
    else ahead = middle;
  }
  return passed;
}
