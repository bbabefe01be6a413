import { onlyOptions } from '../check/onlyOptions.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { sortedValues } from '../stats/sortedValues.ts';
import { readColumn } from '../table/readColumn.ts';
import { observed } from './observed.ts';
import { worthsOf } from './worthsOf.ts';

/** More would be no bands but ranks, and a spec from outside cannot ask for a billion. */
const mostBands = 1000;

/** Into how many bands {@link quantileSteps} cuts, and what they are worth. */
export interface QuantileStepsOptions {
  /** How many bands, from 2 to 1000: 5 are quintiles. @defaultValue as many as there are worths, or 5 */
  readonly bands?: number | undefined;
  /** What each band is worth, from 0 to 1, from the lowest. @defaultValue equally far apart, from 0 to 1 */
  readonly worths?: readonly number[] | undefined;
}

/**
 * Quantile steps (quintile or decile scores, as in RFM): bands of about equal size, learned from the population; equal
 * values are never split.
 *
 * `worths[⌊bands * r⌋]`, the last for `r = 1`, with `r = (rank - 1) / (n - 1)`, equal values sharing their mean rank; 0.5
 * where all values are equal.
 *
 * A cut is the smallest value of its band, and belongs to it. A band that is empty, because many values are equal, has no
 * step. These are the bands of `quantileSegments`.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A step scale, or a linear one of one knot where there is no spread.
 * @throws RangeError if there are too few or too many bands, a worth is not from 0 to 1, or nothing is observed; TypeError
 * if there are not as many worths as bands, or for an unknown option.
 * @see scikit-learn's KBinsDiscretizer by quantiles, where no values are equal.
 *
 * @example
 * ```ts
 * import { quantileSteps } from 'engagement-metrics/normalize';
 * const spent = Float64Array.of(10, 20, 30, 40, 50, 60);
 * quantileSteps(spent, { bands: 3 }); // => { type: 'step', domain: [30, 50], range: [0, 0.5, 1] }
 * quantileSteps(spent, { worths: [0.2, 1] }); // => { type: 'step', domain: [40], range: [0.2, 1] }
 * ```
 */
export function quantileSteps(values: Float64Array, options: QuantileStepsOptions = {}): Scale {
  onlyOptions('quantileSteps', options, ['bands', 'worths']);
  const worths = bandWorths(options);
  const sorted = sortedValues(readColumn('quantileSteps', 'values', values));
  const smallest = observed('quantileSteps', sorted[0] ?? null);
  if (smallest === sorted[sorted.length - 1]) return flatScale(smallest);
  return stepsOf(sorted, worths);
}

function bandWorths({ bands, worths }: QuantileStepsOptions): number[] {
  if (bands === undefined && worths !== undefined) return worthsOf('quantileSteps', worths, 2, mostBands);
  const count = bands === undefined ? 5 : bands;
  wholeNumber('quantileSteps', { bands: count }, 2, mostBands);
  if (worths !== undefined) return worthsOf('quantileSteps', worths, count);
  return Array.from({ length: count }, (_, k) => k / (count - 1));
}

/** Goes through the runs of equal values, from the smallest: one that is in a higher band than the last begins a step. */
function stepsOf(sorted: Float64Array, worths: readonly number[]): Scale {
  const domain: number[] = [];
  const range = [worths[0]!];
  const last = worths.length - 1;
  let band = 0;
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    while (sorted[end] === sorted[first]) end++;
    // The mean of the ranks first + 1 to end, twice and less two: whole numbers, so that no band hangs on a last bit.
    const twice = first + end - 1;
    const next = Math.min(Math.floor((worths.length * twice) / (2 * (sorted.length - 1))), last);
    if (next === band) continue;
    domain.push(sorted[first]!);
    range.push(worths[next]!);
    band = next;
  }
  return { type: 'step', domain, range };
}
