import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { sortedValues } from '../stats/sortedValues.ts';
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
  const sorted = sortedValues(readTable(where, population, [of])[0]!);
  if (sorted.length === 0) refuse('ERR_EMPTY', where, `table.${of}`, 'holds nothing observed to learn from');
  const tolerance = 1e-11 * (sorted[sorted.length - 1]! - sorted[0]!);
  const cuts = bandStarts(sorted, labels.length, tolerance);
  if (cuts.includes(Infinity))
    refuse('ERR_OVERFLOW', where, `table.${of}`, 'leaves no room for a cut above its largest value');
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

function bandStarts(sorted: Float64Array, bands: number, tolerance: number): number[] {
  const starts: number[] = [];
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    while (sorted[end] === sorted[first]) end++;
    // Twice the mean rank, less twice the first: whole numbers, whose quotient has an exact floor.
    const band = sorted.length === 1 ? 0 : Math.floor((bands * (first + end - 1)) / (2 * (sorted.length - 1)));
    while (starts.length < Math.min(band, bands - 1)) starts.push(sorted[first]!);
  }
  const beyond = justAbove(sorted[sorted.length - 1]!, tolerance);
  return Array.from({ length: bands - 1 }, (_, k) => starts[k] ?? beyond);
}

/** A cut that the largest value does not reach, whatever its tolerance. */
function justAbove(largest: number, tolerance: number): number {
  return Math.max(largest + 2 * tolerance, largest + Math.abs(largest) * 2 ** -52, largest + Number.MIN_VALUE);
}
