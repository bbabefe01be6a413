import { onlyOptions } from '../check/onlyOptions.ts';
import type { Scale } from '../scale/types.ts';
import { risingNumbers } from './risingNumbers.ts';
import { worthsOf } from './worthsOf.ts';

/** What {@link knots} are joined. */
export interface KnotsOptions {
  /** The values of the knots, rising. */
  readonly at: readonly number[];
  /** What each knot is worth, from 0 to 1. */
  readonly worths: readonly number[];
}

/**
 * Piecewise-linear curve (linear interpolation, value function): straight lines from knot to knot that you set, also down
 * again where too much is no good.
 *
 * `worths[k] + (x - at[k]) / (at[k + 1] - at[k]) * (worths[k + 1] - worths[k])` between two knots; beyond the ends, what
 * the end is worth.
 *
 * @param _values - Not looked at: the knots are given, not learned.
 * @returns A linear scale of these knots; one knot is a constant.
 * @throws RangeError if the values do not rise or a worth is not from 0 to 1; TypeError if there are not as many worths as
 * values, or for an unknown option.
 * @see NumPy's interp.
 *
 * @example
 * ```ts
 * import { knots } from 'engagement-metrics/normalize';
 * import { applyScale } from 'engagement-metrics/scale';
 * const mailsAWeek = knots(new Float64Array(), { at: [0, 2, 4, 12], worths: [0.4, 1, 1, 0] });
 * [0, 1, 3, 8, 20].map((value) => applyScale(mailsAWeek, value)); // => [0.4, 0.7, 1, 0.5, 0]
 * ```
 */
export function knots(_values: Float64Array, options: KnotsOptions): Scale {
  onlyOptions('knots', options, ['at', 'worths']);
  const domain = risingNumbers('knots', 'at', options.at);
  return { type: 'linear', domain, range: worthsOf('knots', options.worths, domain.length) };
}
