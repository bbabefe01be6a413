import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkLabels } from './checks/checkLabels.ts';
import { fittedCuts, type BandsInput } from './cuts/fittedCuts.ts';
import { quantileCuts } from './cuts/quantileCuts.ts';
import type { FittedCuts } from './types.ts';

/** What {@link quantileSegments} cuts into how many: five labels make quintiles. */
export type QuantileSegmentsInput<Name extends string> = BandsInput<Name>;

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
): FittedCuts<Name> {
  const where = 'quantileSegments';
  onlyOptions(where, input, ['of', 'labels', 'missing', 'hysteresis', 'minimumDwell']);
  const { of, labels, missing } = input;
  if (typeof of !== 'string') refuse('ERR_TYPE', where, 'of', `is ${shown(of)}, not a name`);
  checkLabels(where, labels, missing);
  const [values] = readTable(where, 'population', population, [of]) as [Float64Array];
  const { cuts, tolerance } = quantileCuts(where, `population.${of}`, values, labels.length);
  return fittedCuts(where, input, cuts, tolerance);
}
