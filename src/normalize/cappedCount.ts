import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import type { Scale } from '../scale/types.ts';

/** Where {@link cappedCount} stops counting. */
export interface CappedCountOptions {
  /** The count that is worth 1, as is all above it; at least 1. */
  readonly cap: number;
}

/**
 * Capped count: half for having done it at all, the other half for how often, up to a cap.
 *
 * `(1 + min(x / cap, 1)) / 2` from 1 on; below 1 the straight line down to 0, which is worth 0.
 *
 * @param _values - Not looked at: the cap is given, not learned.
 * @returns A linear scale of three knots, or of two for a cap of 1.
 * @throws RangeError if `cap` is below 1; TypeError for an unknown option.
 * @see PostHog, github.com/PostHog/posthog.com, number 19017, 2026: `[x > 0] * (1 + min(x / cap, 1))`, here halved.
 *
 * @example
 * ```ts
 * import { cappedCount } from 'engagement-metrics/normalize';
 * cappedCount(new Float64Array(), { cap: 4 }); // => { type: 'linear', domain: [0, 1, 4], range: [0, 0.625, 1] }
 * ```
 */
export function cappedCount(_values: Float64Array, options: CappedCountOptions): Scale {
  onlyOptions('cappedCount', options, ['cap']);
  const { cap } = options;
  finite('cappedCount', { cap });
  if (cap < 1) refuse('ERR_OUT_OF_RANGE', 'cappedCount', 'cap', `is ${String(cap)}, below 1`);
  if (cap === 1) return { type: 'linear', domain: [0, 1], range: [0, 1] };
  return { type: 'linear', domain: [0, 1, cap], range: [0, (1 + 1 / cap) / 2, 1] };
}
