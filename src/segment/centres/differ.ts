import type { ScaledPoints } from './scaledPoints.ts';

/** Whether as many points differ from each other. */
export function differ({ points, count, dimensions: d }: ScaledPoints, wanted: number): boolean {
  const different: Float64Array[] = [];
  for (let i = 0; i < count && different.length < wanted; i++) {
    const point = points.subarray(i * d, (i + 1) * d);
    if (!different.some((other) => other.every((x, j) => x === point[j]))) different.push(point);
  }
  return different.length === wanted;
}
