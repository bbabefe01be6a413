import { addEvenly } from './addEvenly.ts';
import type { EvenSums } from './evenSums.ts';
import type { ScaledPoints } from './scaledPoints.ts';

/** Which centre every point belongs to, and what the points of each amount to. */
export interface Members {
  /** The centre of every point, -1 before it has one. */
  readonly places: Int32Array;
  /** How many points each centre has. */
  readonly sizes: Int32Array;
  /** The sums of their coordinates. */
  readonly sums: EvenSums;
}

/** Moves a point to a centre, from where it was before. */
export function moveTo(
  i: number,
  to: number,
  { points, dimensions: d }: ScaledPoints,
  { places, sizes, sums }: Members,
): void {
  const from = places[i]!;
  for (let j = 0; j < d; j++) addEvenly(sums, to * d + j, points[i * d + j]!);
  sizes[to]!++;
  places[i] = to;
  if (from < 0) return;
  for (let j = 0; j < d; j++) addEvenly(sums, from * d + j, -points[i * d + j]!);
  sizes[from]!--;
}
