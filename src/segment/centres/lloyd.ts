import { dealOut, type Bounds } from './dealOut.ts';
import { evenSums } from './evenSums.ts';
import { fillEmpty } from './fillEmpty.ts';
import type { Members } from './moveTo.ts';
import type { ScaledPoints } from './scaledPoints.ts';
import { squareBetween } from './squareBetween.ts';

/** Where centres came to rest. */
export interface Lloyd {
  /** The centres, their coordinates one after the other. */
  readonly centres: Float64Array;
  /** The nearest of them for every point, the first of equals. */
  readonly places: Int32Array;
  /** How often the points were dealt out, at most as often as the centres may move. */
  readonly iterations: number;
  /** Whether no point changed its centre the last time. */
  readonly converged: boolean;
}

/**
 * Lloyd's iterations: every point goes to its nearest centre, the first of equals, every centre to the mean of its points,
 * until no point moves. A centre without points takes the point that is farthest from its own, the first of equals in
 * lexicographic order. The order of the points does not matter: no order of adding changes their sums.
 *
 * @param first - The centres to begin with.
 */
export function lloyd(given: ScaledPoints, first: Float64Array, mostIterations: number): Lloyd {
  const { count, dimensions: d } = given;
  const size = first.length / d;
  const members: Members = {
    places: new Int32Array(count).fill(-1),
    sizes: new Int32Array(size),
    sums: evenSums(first.length, count + 1, 1), // a point that moves is in two sums for a moment
  };
  const bounds: Bounds = {
    near: new Float64Array(count).fill(Infinity),
    next: new Float64Array(count).fill(-Infinity),
    paths: new Float64Array(size + 1),
  };
  const { places, sizes, sums } = members;
  let centres = first;
  for (let iterations = 1; ; iterations++) {
    const moved = dealOut(given, centres, members, bounds);
    if (moved === 0 || iterations > mostIterations) {
      return { centres, places, iterations: Math.min(iterations, mostIterations), converged: moved === 0 };
    }
    fillEmpty(given, centres, members, bounds);
    const means = centres.map((_, at) => (sums.high[at]! + sums.low[at]!) / sizes[Math.floor(at / d)]!);
    follow(centres, means, d, bounds.paths);
    centres = means;
  }
}

/** Adds how far the centres go to how far they have gone. */
function follow(centres: Float64Array, means: Float64Array, d: number, paths: Float64Array): void {
  const size = paths.length - 1;
  let farthest = 0;
  for (let k = 0; k < size; k++) {
    const way = Math.sqrt(squareBetween(centres, k * d, means, k * d, d));
    paths[k]! += way;
    farthest = Math.max(farthest, way);
  }
  paths[size]! += farthest;
}
