import type { Bounds } from './dealOut.ts';
import { firstDifference } from './firstDifference.ts';
import { moveTo, type Members } from './moveTo.ts';
import type { ScaledPoints } from './scaledPoints.ts';
import { squareBetween } from './squareBetween.ts';

/**
 * Gives every centre without points the point farthest from its own centre, of equals the first in lexicographic order,
 * unless it is alone there.
 */
export function fillEmpty(given: ScaledPoints, centres: Float64Array, members: Members, { near, next }: Bounds): void {
  const { points, count, dimensions: d } = given;
  const { places, sizes } = members;
  if (!sizes.includes(0)) return;
  const away = Float64Array.from({ length: count }, (_, i) => squareBetween(points, i * d, centres, places[i]! * d, d));
  for (let k = 0; k < sizes.length; k++) {
    if (sizes[k]! > 0) continue;
    let farthest = -1;
    for (let i = 0; i < count; i++) {
      if (sizes[places[i]!]! < 2) continue;
      const more =
        farthest < 0 ? 1 : away[i]! - away[farthest]! || firstDifference(points, farthest * d, points, i * d, d);
      if (more > 0) farthest = i;
    }
    moveTo(farthest, k, given, members);
    near[farthest] = Infinity; // how near it is, and how near the others are, has to be computed
    next[farthest] = -Infinity;
  }
}
