/** The smallest and the largest of what is observed; infinities, the wrong way round, where nothing is. */
export interface Extremes {
  readonly smallest: number;
  readonly largest: number;
}

/**
 * The {@link Extremes} of a column, skipping `NaN`, with which every comparison is false.
 *
 * Within the inner loop both are constants; it is left, rarely, to move one of them. That is several times faster than
 * updating them as it goes.
 */
export function extremesOf(values: Float64Array): Extremes {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = firstOutside(values, 0, smallest, largest); i < values.length;) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
    i = firstOutside(values, i + 1, smallest, largest);
  }
  return { smallest: smallest + 0, largest: largest + 0 }; // never -0
}

function firstOutside(values: Float64Array, from: number, low: number, high: number): number {
  let i = from;
  while (i < values.length && !(values[i]! < low || values[i]! > high)) i++;
  return i;
}
