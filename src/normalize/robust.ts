import { onlyOptions } from '../check/onlyOptions.ts';
import type { Scale } from '../scale/types.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import { readColumn } from '../table/readColumn.ts';
import { centred } from './centred.ts';
import { observed } from './observed.ts';

/**
 * Robust z-score through a logistic curve: median and quartiles, which outliers do not move, for mean and deviation.
 *
 * `1 / (1 + exp(-(x - median) / (q75 - q25)))`; 0.5 for everybody where the quartiles are equal.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A logistic scale, or a linear one of one knot where the quartiles are equal.
 * @throws RangeError if nothing is observed; TypeError for an unknown option.
 * @see scikit-learn's RobustScaler, before the logistic.
 *
 * @example
 * ```ts
 * import { robust } from 'engagement-metrics/normalize';
 * robust(Float64Array.of(0, 10, 12, 14, 1000)); // => { type: 'logistic', domain: [12, 16], range: [0, 1] }
 * ```
 */
export function robust(values: Float64Array, options: object = {}): Scale {
  onlyOptions('robust', options, []);
  const [lower, median, upper] = observed(
    'robust',
    quantilesOf(readColumn('robust', 'values', values), [0.25, 0.5, 0.75]),
  ) as [number, number, number];
  return centred('robust', median, upper - lower);
}
