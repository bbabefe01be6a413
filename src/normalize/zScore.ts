import { onlyOptions } from '../check/onlyOptions.ts';
import type { Scale } from '../scale/types.ts';
import { deviationOf } from '../stats/deviationOf.ts';
import { readColumn } from '../table/readColumn.ts';
import { centred } from './centred.ts';
import { observed } from './observed.ts';

/**
 * Z-score (standardisation) through a logistic curve: the mean is worth 0.5, a deviation above it 0.73, below it 0.27.
 *
 * `1 / (1 + exp(-(x - mean) / deviation))`, with the population's deviation (ddof 0); 0.5 where all values are equal.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A logistic scale, or a linear one of one knot where there is no spread.
 * @throws RangeError if nothing is observed; TypeError for an unknown option.
 * @see OECD, "Handbook on Constructing Composite Indicators", 2008, section 5; scikit-learn's StandardScaler.
 *
 * @example
 * ```ts
 * import { zScore } from 'engagement-metrics/normalize';
 * zScore(Float64Array.of(8, 12)); // => { type: 'logistic', domain: [10, 12], range: [0, 1] }
 * ```
 */
export function zScore(values: Float64Array, options: object = {}): Scale {
  onlyOptions('zScore', options, []);
  const { mean, populationDeviation } = observed(
    'zScore',
    deviationOf('zScore', readColumn('zScore', 'values', values)),
  );
  return centred('zScore', mean, populationDeviation);
}
