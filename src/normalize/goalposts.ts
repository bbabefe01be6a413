import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import type { Scale } from '../scale/types.ts';

/** Between which values {@link goalposts} spans its line. */
export interface GoalpostsOptions {
  /** The value that is worth 0. */
  readonly low: number;
  /** The value that is worth 1; above `low`. */
  readonly high: number;
}

/**
 * Goalposts: a straight line between two values that you set, so that a score depends on no other customer.
 *
 * `(x - low) / (high - low)`, clamped to 0 and 1.
 *
 * @param _values - Not looked at: the goalposts are given, not learned.
 * @returns A linear scale of two knots.
 * @throws RangeError if `low` is not below `high`; TypeError for an unknown option.
 * @see OECD, "Handbook on Constructing Composite Indicators", 2008, section 5; COINr's n_goalposts.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * goalposts(new Float64Array(), { low: -100, high: 100 }); // => { type: 'linear', domain: [-100, 100], range: [0, 1] }
 * ```
 */
export function goalposts(_values: Float64Array, options: GoalpostsOptions): Scale {
  onlyOptions('goalposts', options, ['low', 'high']);
  const { low, high } = options;
  finite('goalposts', { low, high });
  if (!(low < high)) refuse('ERR_OUT_OF_RANGE', 'goalposts', 'low', `${String(low)} is not below high ${String(high)}`);
  return { type: 'linear', domain: [low + 0, high + 0], range: [0, 1] }; // never -0
}
