import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { extentOf } from '../stats/extentOf.ts';
import { orderStatistics } from '../stats/orderStatistics.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkLabels } from './checkLabels.ts';
import type { FittedSegments } from './types.ts';

/** What {@link quantileSegments} cuts into how many. */
export interface QuantileSegmentsInput<Name extends string> {
  /** The name of the column to cut. */
  readonly of: Name;
  /** The bands from the lowest to the highest: five labels make quintiles. */
  readonly labels: readonly string[];
  /** A label for those whose value is missing. @defaultValue none: they have no segment */
  readonly missing?: string | undefined;
}

/**
 * Segments of about equal size, learned from a population; equal values are never split.
 *
 * With `r = (rank - 1) / (n - 1)`, equal values sharing their mean rank, a value belongs to band `⌊bands * r⌋`, the last
 * one for `r = 1`. A cut is the smallest value of its band, so an empty band (where many values are equal) repeats the
 * next band's cut; with none above it, its cut is just above the largest value.
 *
 * @param population - The customers to learn from: rows (an array of objects) or columns by name.
 * @returns Segments with nothing left to learn: plain JSON, for `segmentOne` and `segmentAll`.
 * @throws RangeError if nothing is observed or a label is there twice; TypeError if the column is not there.
 *
 * @example
 * ```ts
 * import { quantileSegments, segmentOne } from 'engagement-metrics/segment';
 * const halves = quantileSegments({ of: 'score', labels: ['lower', 'upper'] }, { score: [10, 30, 20, 40] });
 * halves.cuts; // => [30]
 * segmentOne(halves, { score: 25 }); // => 'lower'
 * ```
 */
export function quantileSegments<const Name extends string>(
  input: QuantileSegmentsInput<Name>,
  population: Table<NoInfer<Name>>,
): FittedSegments<Name> {
  const where = 'quantileSegments';
  onlyOptions(where, input, ['of', 'labels', 'missing']);
  const { of, labels, missing } = input;
  if (typeof of !== 'string') refuse('ERR_TYPE', where, 'of', `is ${shown(of)}, not a name`);
  checkLabels(where, labels, missing);
  const [values] = readTable(where, 'population', population, [of]) as [Float64Array];
  const { count, smallest, largest } = extentOf(values);
  if (count === 0) refuse('ERR_EMPTY', where, `population.${of}`, 'holds nothing observed to learn from');
  const tolerance = 1e-11 * largest - 1e-11 * smallest;
  const beyond = justAbove(largest, tolerance);
  if (beyond === Infinity)
    refuse('ERR_OVERFLOW', where, `population.${of}`, 'leaves no room for a cut above its largest value');
  const cuts = bandStarts(values, count, labels.length).map((start) => (start === Infinity ? beyond : start));
  return {
    version: 1,
    type: 'cuts',
    of,
    cuts,
    labels: [...labels],
    tolerance,
    ...(missing === undefined ? {} : { missing }),
  };
}

/**
 * The smallest value of every band but the lowest, `Infinity` where there is none.
 *
 * Band `k` begins at rank `k / bands` of the way. The value that stands there begins it, unless its equals stand so far to
 * the left that their mean rank does not reach it: then the next value does.
 */
function bandStarts(values: Float64Array, count: number, bands: number): number[] {
  const places = Array.from({ length: bands - 1 }, (_, k) => Math.ceil(((count - 1) * (k + 1)) / bands));
  const distinct = [...new Set(places)];
  const found = orderStatistics(values, distinct);
  return places.map((place, k) => {
    const value = found[distinct.indexOf(place)]!;
    const { below, equal } = standing(values, value);
    // Twice the mean rank, less twice the first: whole numbers, so that nothing hangs on a last bit.
    const reaches = bands * (2 * below + equal - 1) >= 2 * (k + 1) * (count - 1) && count > 1;
    return reaches ? value : nextAbove(values, value);
  });
}

/** How many values stand below one, and how many with it; adding up takes no branch to mispredict. */
function standing(values: Float64Array, value: number): { below: number; equal: number } {
  let below = 0;
  let equal = 0;
  for (let i = 0; i < values.length; i++) {
    below += Number(values[i]! < value);
    equal += Number(values[i] === value);
  }
  return { below, equal };
}

function nextAbove(values: Float64Array, value: number): number {
  let next = Infinity;
  for (let i = 0; i < values.length; i++) if (values[i]! > value && values[i]! < next) next = values[i]!;
  return next;
}

/** A cut that the largest value does not reach, whatever its tolerance. */
function justAbove(largest: number, tolerance: number): number {
  return Math.max(largest + 2 * tolerance, largest + Math.abs(largest) * 2 ** -52, largest + Number.MIN_VALUE);
}
