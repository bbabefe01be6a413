import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { reachOf } from './reachOf.ts';

/**
 * Min-max in logarithms, for heavy tails (revenue, visits): the step from 1 to 10 counts about as much as from 10 to 100.
 *
 * `(ln(1 + x) - ln(1 + smallest)) / (ln(1 + largest) - ln(1 + smallest))`, clamped to 0 and 1; 0.5 without spread.
 *
 * @param values - The population's values, each at least 0; missing ones are skipped.
 * @returns A log scale of two knots, or a linear one of one knot where there is no spread.
 * @throws RangeError if a value is negative, or nothing is observed; TypeError for an unknown option.
 * @see Carl Gold, "Fighting Churn with Data", 2020, section 7.5.
 *
 * @example
 * ```ts
 * import { logMinMax } from 'engagement-metrics/normalize';
 * logMinMax(Float64Array.of(0, 9, 99)); // => { type: 'log', domain: [0, 99], range: [0, 1] }
 * ```
 */
export function logMinMax(values: Float64Array, options: object = {}): Scale {
  onlyOptions('logMinMax', options, []);
  const { smallest, largest } = reachOf('logMinMax', values);
  if (smallest < 0) refuse('ERR_OUT_OF_RANGE', 'logMinMax', 'values', `go down to ${String(smallest)}, below 0`);
  if (Math.log(1 + smallest) === Math.log(1 + largest)) return flatScale(smallest);
  return { type: 'log', domain: [smallest, largest], range: [0, 1] };
}
