import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import type { Scale } from '../scale/types.ts';

/** How fast {@link saturating} bends. */
export interface SaturatingOptions {
  /** The value that is worth 0.5; above 0. */
  readonly half: number;
}

/**
 * Saturation (diminishing returns): every further unit adds less than the one before, and 1 is approached, never reached.
 *
 * `x / (x + half)`; 0 for what is not above 0.
 *
 * @param _values - Not looked at: the curve is given, not learned.
 * @returns A saturating scale.
 * @throws RangeError if `half` is not above 0; TypeError for an unknown option.
 * @see Leonor Michaelis, Maud Menten, "Die Kinetik der Invertinwirkung", 1913, the same curve.
 *
 * @example
 * ```ts
 * import { saturating } from 'engagement-metrics/normalize';
 * import { applyScale } from 'engagement-metrics/scale';
 * const comments = saturating(new Float64Array(), { half: 5 });
 * [0, 5, 15, 45].map((value) => applyScale(comments, value)); // => [0, 0.5, 0.75, 0.9]
 * ```
 */
export function saturating(_values: Float64Array, options: SaturatingOptions): Scale {
  onlyOptions('saturating', options, ['half']);
  const { half } = options;
  finite('saturating', { half });
  if (half <= 0) refuse('ERR_OUT_OF_RANGE', 'saturating', 'half', `is ${String(half)}, not above 0`);
  return { type: 'saturating', domain: [0, half], range: [0, 1] };
}
