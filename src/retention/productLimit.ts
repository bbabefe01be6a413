/**
 * The product of `1 - events / atRisk` up to each time.
 *
 * Multiplied out, a million factors near 1 may all be rounded the same way, which costs four digits. So what leaves is
 * taken off a product of two doubles; only where more than a 64th leaves, which cannot go on for long, it is multiplied.
 */
export function productLimit(atRisk: Float64Array, events: Float64Array): Float64Array {
  let product = 1;
  let rest = 0;
  return events.map((left, j) => {
    const there = atRisk[j]!;
    if (left > there / 64) {
      product *= (there - left) / there;
      rest *= (there - left) / there;
    } else {
      const drop = product * (left / there);
      const next = product - drop;
      rest += product - next - drop - rest * (left / there);
      product = next;
    }
    return product + rest;
  });
}
