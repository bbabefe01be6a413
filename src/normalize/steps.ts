import { onlyOptions } from '../check/onlyOptions.ts';
import type { Scale } from '../scale/types.ts';
import { risingNumbers } from './risingNumbers.ts';
import { worthsOf } from './worthsOf.ts';

/** What {@link steps} are made of. */
export interface StepsOptions {
  /** Where each step but the lowest begins, rising. */
  readonly cuts: readonly number[];
  /** What each step is worth, from 0 to 1, from the lowest: one more than there are cuts. */
  readonly worths: readonly number[];
}

/**
 * Steps (bands, tiers): good, average or poor by cuts that you set, and nothing in between.
 *
 * `worths[k]`, `k` the number of cuts that the value reaches: a cut belongs to the step above.
 *
 * @param _values - Not looked at: the steps are given, not learned.
 * @returns A step scale; it has no inverse.
 * @throws RangeError if the cuts do not rise or a worth is not from 0 to 1; TypeError if worths are not one more than
 * cuts, or for an unknown option.
 * @see Totango's health profiles: poor, average and good are worth 0, 60 and 100 points.
 *
 * @example
 * ```ts
 * import { steps } from 'engagement-metrics/normalize';
 * import { applyScale } from 'engagement-metrics/scale';
 * const seats = steps(new Float64Array(), { cuts: [0.1, 0.5], worths: [0, 0.6, 1] });
 * [0.09, 0.1, 0.7].map((share) => applyScale(seats, share)); // => [0, 0.6, 1]
 * ```
 */
export function steps(_values: Float64Array, options: StepsOptions): Scale {
  onlyOptions('steps', options, ['cuts', 'worths']);
  const domain = risingNumbers('steps', 'cuts', options.cuts);
  return { type: 'step', domain, range: worthsOf('steps', options.worths, domain.length + 1) };
}
