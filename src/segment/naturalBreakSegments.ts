import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { sortedValues } from '../stats/sortedValues.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkLabels } from './checks/checkLabels.ts';
import { classStarts } from './cuts/classStarts.ts';
import { cutBeyond } from './cuts/cutBeyond.ts';
import { distinctValues } from './cuts/distinctValues.ts';
import { fittedCuts, type BandsInput } from './cuts/fittedCuts.ts';
import type { FittedCuts } from './types.ts';

/** What {@link naturalBreakSegments} cuts into how many: a class a label. */
export type NaturalBreakSegmentsInput<Name extends string> = BandsInput<Name>;

/**
 * Segments between natural breaks (Jenks, Fisher, ckmeans; optimal one-dimensional k-means): cuts where the values of a
 * population leave gaps, so that customers of one class are as alike as can be.
 *
 * Of all ways to part the sorted values into as many classes as there are labels, the one with the least
 * `Σ (value - mean of its class)²`, found exactly, equal values staying together. A cut is the smallest value of its
 * class. Fewer distinct values than labels make a class each, and the labels left over, the highest, are empty: their cuts
 * are just above the largest value. `goodnessOfVarianceFit` says how well the classes fit, and how large each is;
 * `proposeClassCount`, how many there should be.
 *
 * @param population - The customers to learn from: rows (an array of objects) or columns by name.
 * @returns Segments with nothing left to learn: plain JSON, for `segmentOne` and `segmentAll`. A value less than 1e-11 of
 * the population's span below a cut counts as having reached it.
 * @throws RangeError if nothing is observed or a label is there twice; TypeError if the column is not there.
 * @see Walter D. Fisher, "On Grouping for Maximum Homogeneity", 1958; George F. Jenks, "The Data Model Concept in
 * Statistical Mapping", 1967; Haizhou Wang, Mingzhou Song, "Ckmeans.1d.dp: Optimal k-means Clustering in One Dimension by
 * Dynamic Programming", 2011.
 *
 * @example
 * ```ts
 * import { naturalBreakSegments, segmentOne } from 'engagement-metrics/segment';
 * const visits = [1, 2, 2, 3, 17, 18, 20, 61, 64];
 * const bands = naturalBreakSegments({ of: 'visits', labels: ['low', 'middle', 'high'] }, { visits });
 * bands.cuts; // => [17, 61]
 * segmentOne(bands, { visits: 30 }); // => 'middle'
 * ```
 */
export function naturalBreakSegments<const Name extends string>(
  input: NaturalBreakSegmentsInput<Name>,
  population: Table<NoInfer<Name>>,
): FittedCuts<Name> {
  const where = 'naturalBreakSegments';
  onlyOptions(where, input, ['of', 'labels', 'missing', 'hysteresis', 'minimumDwell']);
  const { of, labels, missing } = input;
  if (typeof of !== 'string') refuse('ERR_TYPE', where, 'of', `is ${shown(of)}, not a name`);
  checkLabels(where, labels, missing);
  const [column] = readTable(where, 'population', population, [of]) as [Float64Array];
  const { values, counts } = distinctValues(sortedValues(column));
  if (values.length === 0) refuse('ERR_EMPTY', where, `population.${of}`, 'holds nothing observed to learn from');
  const largest = values[values.length - 1]!;
  const tolerance = 1e-11 * largest - 1e-11 * values[0]!;
  const cuts =
    labels.length < values.length
      ? classStarts(values, counts, labels.length).map((place) => values[place]!)
      : Array.from(values.subarray(1));
  while (cuts.length < labels.length - 1) cuts.push(cutBeyond(where, `population.${of}`, largest, tolerance));
  return fittedCuts(where, input, cuts, tolerance);
}
