import { moveTo, type Members } from './moveTo.ts';
import type { ScaledPoints } from './scaledPoints.ts';
import { squaresFrom } from './squaresFrom.ts';
import { squareBetween } from './squareBetween.ts';

/** What is known of the distances of points from centres, since they were computed. */
export interface Bounds {
  /** The distance from the point's own centre, less the way that its centre had gone by then. */
  readonly near: Float64Array;
  /** The least distance from any other centre, and the way that the fastest centre had gone by then. */
  readonly next: Float64Array;
  /** How far every centre has gone in all; last, how far one would have gone that is always the fastest. */
  readonly paths: Float64Array;
}

/** Beyond what rounding does to bounds of distances between points from 0 to 1. */
const margin = 1e-9;

/** So many points at a time: what is computed of them stays in the fastest memory. */
const block = 512;

/**
 * Sends every point to its nearest centre, the first of equals; says how many moved.
 *
 * Bounds spare most distances (after Hamerly): how far a centre has gone is how much a distance from it can have changed at
 * most. A point is passed over only where that leaves no doubt, so every place is that which all distances would give.
 */
export function dealOut(given: ScaledPoints, centres: Float64Array, members: Members, bounds: Bounds): number {
  const { points, count, dimensions } = given;
  const chosen = new Uint32Array(Math.min(block, count));
  const squares = new Float64Array(chosen.length * members.sizes.length);
  const safety = safetyOf(centres, dimensions, bounds.paths);
  let moved = 0;
  for (let from = 0; from < count; from += block) {
    const doubtful = inDoubt(from, Math.min(from + block, count), members.places, bounds, safety, chosen);
    if (doubtful === 0) continue;
    const left = measured(given, centres, members.places, bounds, safety, chosen, doubtful);
    if (left === 0) continue;
    squaresFrom(points, chosen, left, centres, dimensions, squares);
    moved += settle(given, members, bounds, chosen, left, squares);
  }
  return moved;
}

/** What makes a point safe where it is, by its centre; in the measures of {@link Bounds}. */
interface Safety {
  /** It is more than this nearer than to any other centre. First comes what would make it safe with no centre: nothing. */
  readonly ahead: Float64Array;
  /** Or it is nearer than this: less than half-way to the nearest other centre. */
  readonly reach: Float64Array;
  /** From any other centre it is at least this far, less the distance from its own. */
  readonly apart: Float64Array;
}

function safetyOf(centres: Float64Array, d: number, paths: Float64Array): Safety {
  const size = paths.length - 1;
  const fastest = paths[size]!;
  const gaps = new Float64Array(size).fill(Infinity);
  for (let k = 0; k < size; k++) {
    for (let other = 0; other < size; other++) {
      if (other !== k) gaps[k] = Math.min(gaps[k]!, Math.sqrt(squareBetween(centres, k * d, centres, other * d, d)));
    }
  }
  return {
    ahead: Float64Array.of(Infinity, ...gaps.map((_, k) => paths[k]! + fastest + margin)),
    reach: gaps.map((gap, k) => gap / 2 - paths[k]! - margin),
    apart: gaps.map((gap, k) => gap - paths[k]! + fastest),
  };
}

/** Chooses the points that are not known to be safe; says how many. */
function inDoubt(
  from: number,
  to: number,
  places: Int32Array,
  { near, next }: Bounds,
  { ahead }: Safety,
  chosen: Uint32Array,
): number {
  let size = 0;
  for (let i = from; i < to; i++) {
    if (next[i]! - near[i]! <= ahead[places[i]! + 1]!) chosen[size++] = i;
  }
  return size;
}

/** Keeps those who are still not, once the distance from their own centre is computed. */
function measured(
  { points, dimensions: d }: ScaledPoints,
  centres: Float64Array,
  places: Int32Array,
  { near, next, paths }: Bounds,
  { ahead, reach, apart }: Safety,
  chosen: Uint32Array,
  size: number,
): number {
  let left = 0;
  for (let at = 0; at < size; at++) {
    const i = chosen[at]!;
    const place = places[i]!;
    if (place >= 0) {
      if (near[i]! >= reach[place]!) {
        near[i] = Math.sqrt(squareBetween(points, i * d, centres, place * d, d)) - paths[place]!;
      }
      if (near[i]! < reach[place]!) {
        next[i] = apart[place]! - near[i]!;
        continue;
      }
      if (next[i]! - near[i]! > ahead[place + 1]!) continue;
    }
    chosen[left++] = i;
  }
  return left;
}

/** Sends the chosen points to their nearest centres; says how many moved. */
function settle(
  given: ScaledPoints,
  members: Members,
  { near, next, paths }: Bounds,
  chosen: Uint32Array,
  size: number,
  squares: Float64Array,
): number {
  const fastest = paths[paths.length - 1]!;
  let moved = 0;
  for (let at = 0; at < size; at++) {
    const i = chosen[at]!;
    let nearest = 0;
    let least = squares[at]!;
    let other = Infinity;
    for (let k = 1, s = at + chosen.length; s < squares.length; k++, s += chosen.length) {
      const square = squares[s]!;
      if (square < least) {
        other = least;
        least = square;
        nearest = k;
      } else if (square < other) other = square;
    }
    near[i] = Math.sqrt(least) - paths[nearest]!;
    next[i] = Math.sqrt(other) + fastest;
    if (nearest === members.places[i]) continue;
    moveTo(i, nearest, given, members);
    moved++;
  }
  return moved;
}
