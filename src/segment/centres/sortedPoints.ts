import { firstDifference } from './firstDifference.ts';
import type { ScaledPoints } from './scaledPoints.ts';

/** Points in lexicographic order: what is drawn of them does not depend on the order in which they came. */
export function sortedPoints(given: ScaledPoints): ScaledPoints {
  const { points, count, dimensions } = given;
  const rows = Uint32Array.from({ length: count }, (_, i) => i);
  sortRows(rows, 0, count, given, 0);
  const sorted = new Float64Array(points.length);
  rows.forEach((row, i) => {
    for (let j = 0; j < dimensions; j++) sorted[i * dimensions + j] = points[row * dimensions + j]!;
  });
  return { ...given, points: sorted };
}

/**
 * Sorts `rows[begin]` to `rows[end - 1]` by coordinate `j`, equal ones by those after it. They are dealt into as many
 * buckets as there are rows, by their place from 0 to 1, so that hardly any comparisons are left.
 */
function sortRows(rows: Uint32Array, begin: number, end: number, given: ScaledPoints, j: number): void {
  const { points, dimensions: d } = given;
  const size = end - begin;
  if (j === d || size < 2) return;
  const ends = new Uint32Array(size + 2);
  for (let i = begin; i < end; i++) ends[Math.floor(points[rows[i]! * d + j]! * size) + 1]!++;
  ends[0] = begin;
  for (let b = 1; b < ends.length; b++) ends[b]! += ends[b - 1]!;
  for (const row of rows.slice(begin, end)) rows[ends[Math.floor(points[row * d + j]! * size)]!++] = row;
  for (let b = 0, from = begin; b <= size; from = ends[b++]!) {
    const to = ends[b]!;
    if (to - from < 2) continue;
    if (to - from <= 16) insertRows(rows, from, to, given, j);
    else if (level(rows, from, to, given, j)) sortRows(rows, from, to, given, j + 1);
    else rows.subarray(from, to).sort((a, b) => compared(a, b, given, j));
  }
}

function level(rows: Uint32Array, from: number, to: number, { points, dimensions: d }: ScaledPoints, j: number) {
  const first = points[rows[from]! * d + j];
  for (let i = from + 1; i < to; i++) if (points[rows[i]! * d + j] !== first) return false;
  return true;
}

function insertRows(rows: Uint32Array, from: number, to: number, given: ScaledPoints, j: number): void {
  for (let i = from + 1; i < to; i++) {
    const row = rows[i]!;
    let place = i;
    while (place > from && compared(rows[place - 1]!, row, given, j) > 0) rows[place] = rows[--place]!;
    rows[place] = row;
  }
}

function compared(a: number, b: number, { points, dimensions: d }: ScaledPoints, from: number): number {
  return firstDifference(points, a * d + from, points, b * d + from, d - from);
}
