import type { ScaledPoints } from './scaledPoints.ts';

/** Where centres came to rest. */
export interface Lloyd {
  /** The centres, their coordinates one after the other. */
  readonly centres: Float64Array;
  /** How often the points were dealt out to the centres. */
  readonly iterations: number;
  /** Whether no point changed its centre the last time. */
  readonly converged: boolean;
}

/** Beyond what rounding does to bounds of distances between points from 0 to 1. */
const margin = 1e-9;

/**
 * Lloyd's iterations: every point goes to its nearest centre, the first of equals, every centre to the mean of its points,
 * until no point moves. A centre without points takes the point that is farthest from its own, the first of equals.
 *
 * Bounds spare most distances (after Elkan): each was computed once, and how far the centre has moved since, at most, is
 * how much it can have changed. A distance is left out only where the bounds leave no doubt, so the centres are those of
 * the plain iterations. Sums change only by the points that move, and each is kept as two doubles, so that neither the
 * order of the points nor the number of iterations matters.
 *
 * @param first - The centres to begin with.
 */
export function lloyd(given: ScaledPoints, first: Float64Array, mostIterations: number): Lloyd {
  const { points, count, dimensions: d } = given;
  const size = first.length / d;
  const state: Bounds = {
    places: new Int32Array(count).fill(-1),
    near: new Float64Array(count).fill(Infinity),
    far: new Float64Array(count * size).fill(-Infinity),
    next: new Float64Array(count).fill(-Infinity),
    paths: new Float64Array(size + 1),
  };
  const sizes = new Int32Array(size);
  const sums = new Float64Array(size * d);
  const errors = new Float64Array(size * d);
  /** Puts a point to a centre, or, with a sign of -1, takes it away. */
  const put = (i: number, k: number, sign: 1 | -1): void => {
    sizes[k]! += sign;
    for (let j = 0; j < d; j++) {
      const value = sign * points[i * d + j]!;
      const sum = sums[k * d + j]!;
      const next = sum + value;
      const added = next - sum;
      errors[k * d + j]! += sum - (next - added) + (value - added);
      sums[k * d + j] = next;
    }
  };
  const move = (i: number, from: number, to: number): void => {
    if (from >= 0) put(i, from, -1);
    put(i, to, 1);
  };
  let centres = first.slice();
  for (let iterations = 1; ; iterations++) {
    const moved = dealOut(given, centres, state, move);
    if (moved === 0) return { centres, iterations, converged: true };
    fillEmpty(given, centres, state, sizes, move);
    const next = centres.map((_, at) => (sums[at]! + errors[at]!) / sizes[Math.floor(at / d)]!);
    let farthest = 0;
    for (let k = 0; k < size; k++) {
      const way = Math.sqrt(squareBetween(centres, k, next, k, d));
      state.paths[k]! += way;
      farthest = Math.max(farthest, way);
    }
    state.paths[size]! += farthest;
    centres = next;
    if (iterations === mostIterations) return { centres, iterations, converged: false };
  }
}

/** What is known of the distances of points from centres. */
interface Bounds {
  /** The centre of every point, -1 before it has one. */
  readonly places: Int32Array;
  /** Its distance when it was computed, less the way its centre had gone by then. */
  readonly near: Float64Array;
  /** The distance from every centre when it was computed, and the way that the centre had gone by then. */
  readonly far: Float64Array;
  /** The least distance from any other centre, at least, and the way that the fastest centre had gone by then. */
  readonly next: Float64Array;
  /** How far every centre has gone in all; last, how far one would have gone that is always the fastest. */
  readonly paths: Float64Array;
}

/** Sends every point to its nearest centre; says how many moved. */
function dealOut(
  { points, count, dimensions: d }: ScaledPoints,
  centres: Float64Array,
  { places, near, far, next, paths }: Bounds,
  move: (i: number, from: number, to: number) => void,
): number {
  const size = paths.length - 1;
  const fastest = paths[size]!;
  const halves = halfways(centres, d);
  let moved = 0;
  for (let i = 0; i < count; i++) {
    const place = Math.max(0, places[i]!); // before the first time, with none: as good as any
    let limit = near[i]! + paths[place]! + margin;
    if (limit < halves[place]! || limit < next[i]! - fastest) continue;
    let least = -1; // the square of the least distance, once it is computed
    let nearest = place;
    for (let k = 0; k < size; k++) {
      if (k === place || far[i * size + k]! - paths[k]! > limit) continue;
      if (least < 0) {
        least = squareBetween(points, i, centres, place, d);
        const distance = Math.sqrt(least);
        near[i] = distance - paths[place]!;
        far[i * size + place] = distance + paths[place]!;
        limit = distance + margin;
        if (far[i * size + k]! - paths[k]! > limit) continue;
      }
      const square = squareBetween(points, i, centres, k, d);
      const distance = Math.sqrt(square);
      far[i * size + k] = distance + paths[k]!;
      if (square < least || (square === least && k < nearest)) {
        least = square;
        nearest = k;
        near[i] = distance - paths[k]!;
        limit = distance + margin;
      }
    }
    let other = Infinity;
    for (let k = 0; k < size; k++) {
      if (k !== nearest && far[i * size + k]! - paths[k]! < other) other = far[i * size + k]! - paths[k]!;
    }
    next[i] = other + fastest;
    if (nearest !== places[i]) {
      move(i, places[i]!, nearest);
      places[i] = nearest;
      moved++;
    }
  }
  return moved;
}

/** Half-way from every centre to the nearest other: whatever is closer than that is closer to no other. */
function halfways(centres: Float64Array, d: number): Float64Array {
  const halves = new Float64Array(centres.length / d).fill(Infinity);
  for (let k = 0; k < halves.length; k++) {
    for (let other = 0; other < halves.length; other++) {
      if (other !== k) halves[k] = Math.min(halves[k]!, Math.sqrt(squareBetween(centres, k, centres, other, d)) / 2);
    }
  }
  return halves;
}

/** Gives every centre without points the point farthest from its own centre. */
function fillEmpty(
  { points, count, dimensions: d }: ScaledPoints,
  centres: Float64Array,
  { places, near }: Bounds,
  sizes: Int32Array,
  move: (i: number, from: number, to: number) => void,
): void {
  if (!sizes.includes(0)) return;
  const away = Float64Array.from({ length: count }, (_, i) => squareBetween(points, i, centres, places[i]!, d));
  for (let k = 0; k < sizes.length; k++) {
    if (sizes[k]! > 0) continue;
    let farthest = -1;
    for (let i = 0; i < count; i++) {
      if (sizes[places[i]!]! > 1 && (farthest < 0 || away[i]! > away[farthest]!)) farthest = i;
    }
    move(farthest, places[farthest]!, k);
    places[farthest] = k;
    near[farthest] = Infinity; // how near it is has to be computed
    away[farthest] = 0;
  }
}

function squareBetween(a: Float64Array, i: number, b: Float64Array, k: number, d: number): number {
  let square = 0;
  for (let j = 0; j < d; j++) {
    const away = a[i * d + j]! - b[k * d + j]!;
    square += away * away;
  }
  return square;
}
