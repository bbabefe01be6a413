import { onlyOptions } from '../check/onlyOptions.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { reachOf } from './reachOf.ts';

/**
 * Min-max: a straight line from the smallest value of the population to its largest. One outlier squashes the rest.
 *
 * `(x - smallest) / (largest - smallest)`, clamped to 0 and 1; 0.5 where all values are equal.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A linear scale of two knots, or of one where there is no spread.
 * @throws RangeError if nothing is observed; TypeError for an unknown option.
 * @see OECD, "Handbook on Constructing Composite Indicators", 2008, section 5; scikit-learn's MinMaxScaler.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * minMax(Float64Array.of(30, 10, NaN, 20)); // => { type: 'linear', domain: [10, 30], range: [0, 1] }
 * ```
 */
export function minMax(values: Float64Array, options: object = {}): Scale {
  onlyOptions('minMax', options, []);
  const { smallest, largest } = reachOf('minMax', values);
  if (smallest === largest) return flatScale(smallest);
  return { type: 'linear', domain: [smallest, largest], range: [0, 1] };
}
