import { addEvenly } from './addEvenly.ts';
import { evenSums } from './evenSums.ts';
import type { ScaledPoints } from './scaledPoints.ts';
import { squareBetween } from './squareBetween.ts';

/** How many points each centre has, and what the squares of their distances from it add up to, in whatever order. */
export function classesOf(
  { points, count, dimensions: d }: ScaledPoints,
  centres: Float64Array,
  places: Int32Array,
): { readonly size: number; readonly squares: number }[] {
  const sizes = new Int32Array(centres.length / d);
  const largest = new Float64Array(sizes.length);
  const squares = Float64Array.from(places, (place, i) => squareBetween(points, i * d, centres, place * d, d));
  places.forEach((place, i) => {
    sizes[place]!++;
    largest[place] = Math.max(largest[place]!, squares[i]!);
  });
  const sums = Array.from(largest, (most) => evenSums(1, count, most));
  places.forEach((place, i) => {
    addEvenly(sums[place]!, 0, squares[i]!);
  });
  return sums.map(({ high, low }, k) => ({ size: sizes[k]!, squares: high[0]! + low[0]! }));
}
