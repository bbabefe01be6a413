import { finite } from '../check/finite.ts';
import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { scaleProblems } from '../scale/scaleProblems.ts';
import type { Scale } from '../scale/types.ts';
import { randomNumbers } from '../stats/randomNumbers.ts';
import type { Table } from '../table/types.ts';
import { checkLabels } from './checkLabels.ts';
import { checkSeed } from './checkSeed.ts';
import { drawCentres } from './drawCentres.ts';
import { lloyd, type Lloyd } from './lloyd.ts';
import { nearestCentre } from './nearestCentre.ts';
import { scaledPoints, type ScaledPoints } from './scaledPoints.ts';
import { stabilityOf, type DwellOptions } from './stabilityOf.ts';
import type { CentreMetric, FittedCentres } from './types.ts';

/** Where {@link kMeansSegments} begins: with centres that it draws, or with those of an earlier fit. */
export type KMeansStart =
  | {
      /** Where the random numbers begin: a whole number, any will do. */
      readonly seed: number;
      /** How often to begin anew; the best fit is kept. @defaultValue 10 */
      readonly starts?: number | undefined;
      /** Not with a seed. */
      readonly from?: undefined;
    }
  | {
      /** Centres to begin with, as an earlier fit gave them: one a label, whose order is kept. */
      readonly from: readonly (readonly number[])[];
      /** Not with given centres. */
      readonly seed?: undefined;
      /** Not with given centres. */
      readonly starts?: undefined;
    };

/** What {@link kMeansSegments} compares, and into how many segments it parts it. */
export type KMeansSegmentsInput<Name extends string> = DwellOptions &
  KMeansStart & {
    /** The metrics and what their values are worth, from 0 to 1: a scale each, as a normalizer or `fitScore` gives it. */
    readonly of: { readonly [K in Name]: Scale };
    /** The segments, from that of the lowest centre to that of the highest. */
    readonly labels: readonly string[];
    /** The most iterations of a start. @defaultValue 300 */
    readonly iterations?: number | undefined;
    /** A label for those who lack a metric. @defaultValue none: they have no segment */
    readonly missing?: string | undefined;
  };

/** One segment of a {@link KMeansFit}. */
export interface CentreSize {
  /** Its label. */
  readonly segment: string;
  /** How many customers it has. */
  readonly size: number;
  /** The squares of their distances from the centre, added up. */
  readonly squares: number;
}

/** Segments around centres, and how they were found. */
export interface KMeansFit<Name extends string> {
  /** The segments: plain JSON, for `segmentOne` and `segmentAll`. */
  readonly segments: FittedCentres<Name>;
  /** The squares of all distances from the centres, added up: what the fit makes small. */
  readonly squares: number;
  /** Each segment, in the order of the labels. */
  readonly classes: readonly CentreSize[];
  /** How many iterations the kept start took. */
  readonly iterations: number;
  /** Whether it came to rest; else more iterations would move the centres on. */
  readonly converged: boolean;
  /** How many customers lack a metric; they were left out. */
  readonly missing: number;
}

/**
 * Segments of customers who are alike in several metrics at once (k-means clustering): each belongs to the nearest of some
 * centres, and each centre is the mean of its customers.
 *
 * Distances are Euclidean between scaled values, so a metric counts as much as its scale spreads it. Centres are drawn by
 * k-means++ and moved by Lloyd's iterations until nobody changes sides; of several starts the one with the smallest
 * `Σ distance²` is kept. Customers are taken in lexicographic order of their scaled values, so the order in which they come
 * does not matter. The centres, and with them the labels, are in rising order of the mean of their coordinates, equal ones
 * in lexicographic order; centres that were given keep theirs. A centre left without customers takes the customer
 * farthest from its own.
 *
 * @param population - The customers to learn from: rows (an array of objects) or columns by name.
 * @throws RangeError if fewer customers differ than there are labels, or a number is out of its range; TypeError if a
 * column is not there, a scale is none, or there is both a seed and centres to begin with, or neither.
 * @see Stuart P. Lloyd, "Least Squares Quantization in PCM", 1982; David Arthur, Sergei Vassilvitskii, "k-means++: The
 * Advantages of Careful Seeding", 2007; Greg Hamerly, "Making k-means Even Faster", 2010.
 *
 * @example
 * ```ts
 * import { kMeansSegments, segmentOne } from 'engagement-metrics/segment';
 * const population = { visits: [1, 2, 30, 28, 27, 29], spend: [10, 0, 20, 15, 90, 100] };
 * const of = {
 *   visits: { type: 'linear', domain: [0, 30], range: [0, 1] },
 *   spend: { type: 'linear', domain: [0, 100], range: [0, 1] },
 * } as const;
 * const { segments, classes } = kMeansSegments({ of, labels: ['quiet', 'curious', 'buying'], seed: 1 }, population);
 * segmentOne(segments, { visits: 25, spend: 10 }); // => 'curious'
 * classes.map(({ size }) => size); // => [2, 2, 2]
 * ```
 */
export function kMeansSegments<const Name extends string>(
  input: KMeansSegmentsInput<Name>,
  population: Table<NoInfer<Name>>,
): KMeansFit<Name> {
  const where = 'kMeansSegments';
  onlyOptions(where, input, ['of', 'labels', 'seed', 'starts', 'from', 'iterations', 'missing', 'minimumDwell']);
  const { of, labels, missing, minimumDwell, iterations = 300 } = input;
  const metrics = metricsOf(where, of);
  checkLabels(where, labels, missing);
  checkCount(where, { iterations });
  const begin = beginnings(where, input, metrics.length);
  const given = scaledPoints(where, 'population', population, metrics);
  if (given.count === 0) refuse('ERR_EMPTY', where, 'population', 'holds nobody with all metrics to learn from');
  if (!differ(given, labels.length)) {
    refuse('ERR_OUT_OF_RANGE', where, 'labels', `are ${String(labels.length)}, more than customers that differ`);
  }
  const fits = begin(given).map((first) => outcomeOf(given, lloyd(given, first, iterations), input.from !== undefined));
  const best = fits.reduce((kept, fit) => (fit.squares < kept.squares ? fit : kept));
  return {
    segments: {
      version: 1,
      type: 'centres',
      metrics,
      centres: best.centres,
      labels: [...labels],
      ...(missing === undefined ? {} : { missing }),
      ...stabilityOf(where, { minimumDwell }),
    },
    squares: best.squares,
    classes: labels.map((segment, k) => ({ segment, ...best.classes[k]! })),
    iterations: best.iterations,
    converged: best.converged,
    missing: given.missing,
  };
}

function metricsOf<Name extends string>(where: string, of: { readonly [K in Name]: Scale }): CentreMetric<Name>[] {
  if (typeof of !== 'object' || (of as unknown) === null || Array.isArray(of)) {
    refuse('ERR_TYPE', where, 'of', `is ${shown(of)}, not scales by the names of metrics`);
  }
  const names = Object.keys(of) as Name[];
  if (names.length === 0) refuse('ERR_LENGTH', where, 'of', 'names no metrics');
  return names.map((name) => {
    refuseProblems(where, `of.${name}`, scaleProblems(of[name], ''));
    return { name, scale: JSON.parse(JSON.stringify(of[name])) as Scale };
  });
}

function checkCount(where: string, named: Readonly<Record<string, number>>): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (Number.isInteger(value) && value >= 1 && value <= 1e4) continue;
    refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(value)}, not a whole number from 1 to 1e4`);
  }
}

/** Checks how to begin, and gives what draws the centres of every start. */
function beginnings(
  where: string,
  { labels, seed, starts, from }: KMeansSegmentsInput<string>,
  dimensions: number,
): (given: ScaledPoints) => Float64Array[] {
  if (from === undefined) {
    if ((seed as unknown) === undefined)
      refuse('ERR_TYPE', where, 'seed', 'is undefined, and so is from: nowhere to begin');
    checkCount(where, { starts: starts ?? 10 });
    checkSeed(where, seed);
    return (given) => {
      const next = randomNumbers(seed);
      return Array.from({ length: starts ?? 10 }, () => drawCentres(given, labels.length, next));
    };
  }
  for (const [name, value] of Object.entries({ seed, starts } as Readonly<Record<string, unknown>>)) {
    if (value !== undefined) refuse('ERR_TYPE', where, name, 'is given, and so is from, which leaves nothing to draw');
  }
  const centres = list(where, 'from', from).map((centre, k) => list(where, `from[${String(k)}]`, centre));
  if (centres.length !== labels.length) {
    refuse('ERR_LENGTH', where, 'from', `has ${String(centres.length)} centres for ${String(labels.length)} labels`);
  }
  centres.forEach((centre, k) => {
    const argument = `from[${String(k)}]`;
    if (centre.length !== dimensions) {
      refuse('ERR_LENGTH', where, argument, `has ${String(centre.length)} numbers for ${String(dimensions)} metrics`);
    }
    centre.forEach((x, j) => {
      const at = `${argument}[${String(j)}]`;
      finite(where, { [at]: x });
      if (!(x >= 0 && x <= 1)) refuse('ERR_OUT_OF_RANGE', where, at, `is ${String(x)}, not between 0 and 1`);
    });
  });
  return () => [Float64Array.from(centres.flat())];
}

/** Whether as many points differ: equal ones stand side by side. */
function differ({ points, count, dimensions: d }: ScaledPoints, wanted: number): boolean {
  let distinct = 0;
  for (let i = 0; i < count && distinct < wanted; i++) {
    let same = i > 0;
    for (let j = 0; same && j < d; j++) same = points[i * d + j] === points[(i - 1) * d + j];
    distinct += Number(!same);
  }
  return distinct === wanted;
}

/** The centres in their order, and what the customers nearest to each amount to. */
function outcomeOf({ points, count, dimensions: d }: ScaledPoints, { centres, ...found }: Lloyd, asGiven: boolean) {
  const sorted = Array.from({ length: centres.length / d }, (_, k) => Array.from(centres.slice(k * d, (k + 1) * d)));
  if (!asGiven) sorted.sort((a, b) => heightOf(a) - heightOf(b) || firstDifference(a, b));
  const point = new Float64Array(d);
  const sizes = sorted.map(() => 0);
  const sums = sorted.map(() => 0);
  const errors = sorted.map(() => 0);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < d; j++) point[j] = points[i * d + j]!;
    const k = nearestCentre(point, sorted);
    const centre = sorted[k]!;
    let square = 0;
    for (let j = 0; j < d; j++) square += (point[j]! - centre[j]!) * (point[j]! - centre[j]!);
    const next = sums[k]! + square;
    const added = next - sums[k]!;
    errors[k]! += sums[k]! - (next - added) + (square - added);
    sums[k] = next;
    sizes[k]!++;
  }
  const classes = sorted.map((_, k) => ({ size: sizes[k]!, squares: sums[k]! + errors[k]! }));
  return { centres: sorted, classes, squares: classes.reduce((sum, row) => sum + row.squares, 0), ...found };
}

function heightOf(centre: readonly number[]): number {
  return centre.reduce((sum, x) => sum + x, 0);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const j = a.findIndex((x, at) => x !== b[at]);
  return j < 0 ? 0 : a[j]! - b[j]!;
}
