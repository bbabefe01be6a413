import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { scaleProblems } from '../scale/scaleProblems.ts';
import type { Scale } from '../scale/types.ts';
import type { Table } from '../table/types.ts';
import { checkLabels } from './checks/checkLabels.ts';
import { classesOf } from './centres/classesOf.ts';
import { differ } from './centres/differ.ts';
import type { KMeansFit, KMeansSegmentsInput } from './centres/kMeansTypes.ts';
import { kMeansStarts } from './centres/kMeansStarts.ts';
import { lloyd, type Lloyd } from './centres/lloyd.ts';
import { risingFit } from './centres/risingFit.ts';
import { scaledPoints, type ScaledPoints } from './centres/scaledPoints.ts';
import { sortedPoints } from './centres/sortedPoints.ts';
import { stabilityOf } from './cuts/stabilityOf.ts';
import type { CentreMetric } from './types.ts';

/**
 * Segments of customers who are alike in several metrics at once (k-means clustering): each belongs to the nearest of some
 * centres, and each centre is the mean of its customers.
 *
 * Distances are Euclidean between scaled values, so a metric counts as much as its scale spreads it. Centres are drawn by
 * k-means++ and moved by Lloyd's iterations until nobody changes sides; of several starts the one with the smallest
 * `Σ distance²` is kept. The centres, and with them the labels, are in rising order of the mean of their coordinates, equal
 * ones in lexicographic order; centres that were given keep theirs. A centre left without customers takes the customer
 * farthest from its own. The order in which customers come does not matter: starts are drawn in lexicographic order, and
 * sums do not depend on the order of adding, for which what is finer than some 1e-20 of a scale's range counts as 0.
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
  const { of, labels, from, missing, minimumDwell, iterations: mostIterations = 300 } = input;
  const metrics = metricsOf(where, of);
  checkLabels(where, labels, missing);
  wholeNumber(where, { iterations: mostIterations }, 1, 10_000);
  const begin = kMeansStarts(where, input, metrics.length);
  const found = scaledPoints(where, 'population', population, metrics);
  if (found.count === 0) refuse('ERR_EMPTY', where, 'population', 'holds nobody with all metrics to learn from');
  if (!differ(found, labels.length)) {
    refuse('ERR_OUT_OF_RANGE', where, 'labels', `are ${String(labels.length)}, more than customers that differ`);
  }
  // Draws depend on the order of the customers, nothing else does.
  const given = from === undefined ? sortedPoints(found) : found;
  const fits = (start: Float64Array) =>
    from === undefined ? risingFit(given, start, mostIterations) : lloyd(given, start, mostIterations);
  const { centres, places, iterations, converged } = bestOf(given, begin(given), fits);
  const classes = classesOf(given, centres, places);
  return {
    segments: {
      version: 1,
      type: 'centres',
      metrics,
      centres: labels.map((_, k) => [...centres.subarray(k * metrics.length, (k + 1) * metrics.length)]),
      labels: [...labels],
      ...(missing === undefined ? {} : { missing }),
      ...stabilityOf(where, { minimumDwell }),
    },
    squares: squaresOf(classes),
    classes: labels.map((segment, k) => ({ segment, ...classes[k]! })),
    iterations,
    converged,
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

/** The fit with the smallest sum of squares, the first of equals. */
function bestOf(given: ScaledPoints, starts: readonly Float64Array[], fitFrom: (start: Float64Array) => Lloyd): Lloyd {
  let best: Lloyd | null = null;
  let least = Infinity;
  for (const start of starts) {
    const fit = fitFrom(start);
    const squares = starts.length === 1 ? 0 : squaresOf(classesOf(given, fit.centres, fit.places));
    if (best !== null && squares >= least) continue;
    best = fit;
    least = squares;
  }
  return best!;
}

function squaresOf(classes: readonly { readonly squares: number }[]): number {
  return classes.reduce((sum, { squares }) => sum + squares, 0);
}
