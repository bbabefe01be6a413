import { onlyOptions } from '../check/onlyOptions.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { reachOf } from './reachOf.ts';

/**
 * Maximum absolute scaling: a straight line around 0, which is worth 0.5, for what goes both ways (growth, net points).
 *
 * `(x / m + 1) / 2` with `m` the largest distance from 0, clamped to 0 and 1; 0.5 where all values are equal. Where no
 * value is negative, nobody is worth less than 0.5: `minMax` spends the whole range.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A linear scale of two knots, or of one where there is no spread.
 * @throws RangeError if nothing is observed; TypeError for an unknown option.
 * @see scikit-learn's MaxAbsScaler, from -1 to 1.
 *
 * @example
 * ```ts
 * import { maxAbs } from 'engagement-metrics/normalize';
 * maxAbs(Float64Array.of(-20, 5, 50)); // => { type: 'linear', domain: [-50, 50], range: [0, 1] }
 * ```
 */
export function maxAbs(values: Float64Array, options: object = {}): Scale {
  onlyOptions('maxAbs', options, []);
  const { smallest, largest } = reachOf('maxAbs', values);
  if (smallest === largest) return flatScale(smallest);
  const farthest = Math.max(-smallest, largest);
  return { type: 'linear', domain: [-farthest, farthest], range: [0, 1] };
}
