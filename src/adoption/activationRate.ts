import { proportion } from '../check/proportion.ts';

/** What {@link activationRate} is computed from. */
export interface ActivationRateInput {
  /** Those of them who reached the value moment within the days set (users, ≥ 0, at most `newUsers`). */
  readonly activated: number;
  /** New users who have had those days (users, ≥ 0): who came yesterday cannot have been activated in seven days. */
  readonly newUsers: number;
}

/**
 * Activation rate: the share of the new users who reach the moment of value within a set number of days.
 *
 * `activated / newUsers`, between 0 and 1. A proportion: a Wilson interval fits it. Only users old enough count below, or
 * growth lowers it.
 *
 * @returns A fraction, or `null` when there are no new users who have had the days.
 * @throws RangeError if a count is negative, or `activated` exceeds `newUsers`.
 * @see Kerry Rodden, Hilary Hutchinson, Xin Fu, "Measuring the User Experience on a Large Scale", 2010.
 *
 * @example
 * ```ts
 * import { activationRate } from 'engagement-metrics/adoption';
 * activationRate({ activated: 90, newUsers: 250 }); // => 0.36
 * ```
 */
export function activationRate({ activated, newUsers }: ActivationRateInput): number | null {
  return proportion('activationRate', { activated }, { newUsers });
}
