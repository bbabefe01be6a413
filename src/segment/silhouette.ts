import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { meanOf } from '../stats/meanOf.ts';
import { randomNumbers } from '../stats/randomNumbers.ts';
import type { Table } from '../table/types.ts';
import { checkFitted } from './checks/checkFitted.ts';
import { checkSeed } from './centres/checkSeed.ts';
import { nearestCentre } from './centres/nearestCentre.ts';
import { scaledPoints, type ScaledPoints } from './centres/scaledPoints.ts';
import { sortedPoints } from './centres/sortedPoints.ts';
import { squareBetween } from './centres/squareBetween.ts';
import type { FittedCentres } from './types.ts';

/** What {@link silhouette} judges. */
export interface SilhouetteInput<Name extends string> {
  /** Segments around centres, as `kMeansSegments` gives them. */
  readonly segments: FittedCentres<Name>;
  /** Where the random numbers begin that draw a sample of large populations: a whole number, any will do. */
  readonly seed: number;
}

/** One segment of a {@link Silhouette}. */
export interface SilhouetteOfSegment {
  /** Its label. */
  readonly segment: string;
  /** How many of the customers looked at it has. */
  readonly size: number;
  /** The mean over them, from -1 to 1; `null` where there are none, or no other segment has any. */
  readonly silhouette: number | null;
}

/** How well segments are apart. */
export interface Silhouette {
  /** The mean over the customers, from -1 to 1; `null` where fewer than two segments have any. */
  readonly silhouette: number | null;
  /** Whether all customers were looked at; else a sample of 5000. */
  readonly exact: boolean;
  /** How many were looked at. */
  readonly size: number;
  /** How many customers lack a metric. */
  readonly missing: number;
  /** Each segment, in the order of the labels. */
  readonly classes: readonly SilhouetteOfSegment[];
}

/** Up to so many customers all pairs are compared. */
const most = 5000;

/**
 * Silhouette coefficient: how much closer customers are to those of their own segment than to those of the next one.
 *
 * For each customer `(b - a) / max(a, b)`, where `a` is the mean distance from the others of the segment, `b` the least of
 * the mean distances from the customers of another segment; 0 for one who is alone in a segment. Distances are Euclidean
 * between scaled values. Above 5000 customers it is that of a random sample of 5000, the same for the same seed.
 *
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns The mean, from -1 (all in the wrong segment) to 1 (dense segments far apart), and that of every segment.
 * @throws TypeError if a metric is not in the table, or the segments are not such around centres.
 * @see Peter J. Rousseeuw, "Silhouettes: A Graphical Aid to the Interpretation and Validation of Cluster Analysis", 1987.
 *
 * @example
 * ```ts
 * import { kMeansSegments, silhouette } from 'engagement-metrics/segment';
 * const customers = { visits: [0, 1, 9, 10] };
 * const of = { visits: { type: 'linear', domain: [0, 10], range: [0, 1] } } as const;
 * const { segments } = kMeansSegments({ of, labels: ['low', 'high'], seed: 1 }, customers);
 * const found = silhouette({ segments, seed: 1 }, customers);
 * found.silhouette; // ~> 0.8885
 * found.exact; // => true
 * ```
 */
export function silhouette<const Name extends string>(
  input: SilhouetteInput<Name>,
  table: Table<NoInfer<Name>>,
): Silhouette {
  const where = 'silhouette';
  onlyOptions(where, input, ['segments', 'seed']);
  const { segments, seed } = input;
  checkFitted(where, segments);
  const { type, metrics, centres, labels } = segments;
  if ((type as string) !== 'centres') refuse('ERR_UNKNOWN_OPTION', where, 'segments.type', `is ${type}, not centres`);
  checkSeed(where, seed);
  const all = sortedPoints(scaledPoints(where, 'table', table, metrics));
  const given = sampled(all, randomNumbers(seed));
  const places = Int32Array.from({ length: given.count }, (_, i) => nearestCentre(pointAt(given, i), centres));
  const each = coefficients(given, places, labels.length);
  const meanAmong = (values: Float64Array) => (each === null || values.length === 0 ? null : meanOf(values).mean);
  return {
    silhouette: each && meanAmong(each),
    exact: given.count === all.count,
    size: given.count,
    missing: all.missing,
    classes: labels.map((segment, k) => {
      const members = (each ?? new Float64Array(given.count)).filter((_, i) => places[i] === k);
      return { segment, size: members.length, silhouette: meanAmong(members) };
    }),
  };
}

function pointAt({ points, dimensions: d }: ScaledPoints, i: number): Float64Array {
  return points.subarray(i * d, (i + 1) * d);
}

/** As many points as all pairs are compared of, each as likely as any other, in their order. */
function sampled(all: ScaledPoints, next: () => number): ScaledPoints {
  const { count, dimensions } = all;
  if (count <= most) return all;
  const points = new Float64Array(most * dimensions);
  for (let i = 0, taken = 0; taken < most; i++) {
    if (next() * (count - i) < most - taken) points.set(pointAt(all, i), taken++ * dimensions);
  }
  return { ...all, points, count: most };
}

/** The coefficient of every point; `null` where fewer than two classes have any. */
function coefficients({ points, count, dimensions: d }: ScaledPoints, places: Int32Array, classes: number) {
  const sizes = new Int32Array(classes);
  for (const place of places) sizes[place]!++;
  if (sizes.filter((size) => size > 0).length < 2) return null;
  const sums = new Float64Array(count * classes); // of the distances of each point from those of each class
  for (let i = 0; i < count; i++) {
    for (let other = i + 1; other < count; other++) {
      const distance = Math.sqrt(squareBetween(points, i * d, points, other * d, d));
      sums[i * classes + places[other]!]! += distance;
      sums[other * classes + places[i]!]! += distance;
    }
  }
  return Float64Array.from(places, (place, i) => {
    if (sizes[place] === 1) return 0;
    const a = sums[i * classes + place]! / (sizes[place]! - 1);
    let b = Infinity;
    for (let k = 0; k < classes; k++) {
      if (k !== place && sizes[k]! > 0) b = Math.min(b, sums[i * classes + k]! / sizes[k]!);
    }
    return Math.max(a, b) > 0 ? (b - a) / Math.max(a, b) : 0;
  });
}
