import type { ScaledPoints } from './scaledPoints.ts';
import { squareBetween } from './squareBetween.ts';

/**
 * Draws points to begin with (k-means++): the first as likely as any, each other as likely as the square of its distance
 * from the nearest one that was drawn before. There must be as many points that differ.
 *
 * @param next - A source of random numbers.
 */
export function drawCentres(
  { points, count, dimensions }: ScaledPoints,
  centres: number,
  next: () => number,
): Float64Array {
  const drawn = new Float64Array(centres * dimensions);
  const nearest = new Float64Array(count).fill(Infinity);
  let place = Math.floor(next() * count);
  for (let k = 0; k < centres; k++) {
    if (k > 0) place = placeAt(nearest, next());
    drawn.set(points.subarray(place * dimensions, (place + 1) * dimensions), k * dimensions);
    for (let i = 0; i < count; i++) {
      const square = squareBetween(points, i * dimensions, points, place * dimensions, dimensions);
      if (square < nearest[i]!) nearest[i] = square;
    }
  }
  return drawn;
}

/** The first place up to which the weights add up to more than a share of them all. */
function placeAt(weights: Float64Array, share: number): number {
  let all = 0;
  for (let i = 0; i < weights.length; i++) all += weights[i]!;
  let sum = 0;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! > 0) last = i; // rounding may lead past the end
    sum += weights[i]!;
    if (sum > share * all) return last;
  }
  return last;
}
