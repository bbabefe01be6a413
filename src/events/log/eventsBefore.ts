/** How many of the times, which rise, are before a time: halving, from the place `before` on, which must not be too late. */
export function eventsBefore(times: Float64Array, time: number, before: number = 0): number {
  let after = times.length;
  while (before < after) {
    const middle = (before + after) >>> 1;
    if (times[middle]! < time) before = middle + 1;
    else after = middle;
  }
  return before;
}
