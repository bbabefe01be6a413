import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { reachOf } from './reachOf.ts';

/** What {@link target} aims at. */
export interface TargetOptions {
  /** The value that is worth 1, as is all above it; above the smallest value of the population. */
  readonly target: number;
}

/**
 * Distance to target: a straight line from the smallest value of the population to a target that you set; more than the
 * target is not worth more.
 *
 * `(x - smallest) / (target - smallest)`, clamped to 0 and 1; 0.5 where all values are equal. The target is the good end
 * of what is better higher. With `better: 'lower'` it would be the bad one: there, take `goalposts` with the target as
 * `low`.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A linear scale of two knots, or of one where there is no spread.
 * @throws RangeError if the target is not above the smallest value, or nothing is observed; TypeError for an unknown option.
 * @see COINr's n_dist2targ with cap_max.
 *
 * @example
 * ```ts
 * import { target } from 'engagement-metrics/normalize';
 * target(Float64Array.of(10, 4, 30), { target: 20 }); // => { type: 'linear', domain: [4, 20], range: [0, 1] }
 * ```
 */
export function target(values: Float64Array, options: TargetOptions): Scale {
  onlyOptions('target', options, ['target']);
  const { target: aim } = options;
  finite('target', { target: aim });
  const { smallest, largest } = reachOf('target', values);
  if (aim <= smallest) {
    refuse(
      'ERR_OUT_OF_RANGE',
      'target',
      'target',
      `${String(aim)} is not above the smallest value ${String(smallest)}`,
    );
  }
  if (smallest === largest) return flatScale(smallest);
  return { type: 'linear', domain: [smallest, aim + 0], range: [0, 1] }; // never -0
}
