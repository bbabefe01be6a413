import { proportion } from '../check/proportion.ts';

/** What {@link featureAdoptionRate} is computed from. */
export interface FeatureAdoptionRateInput {
  /** Those of them who used the feature (users, ≥ 0, at most `eligibleUsers`). */
  readonly featureUsers: number;
  /** Users who could use it: active in the period, and entitled to it (users, ≥ 0). */
  readonly eligibleUsers: number;
}

/**
 * Feature adoption rate: the share of the users who could use a feature who do.
 *
 * `featureUsers / eligibleUsers`, between 0 and 1. A proportion: a Wilson interval fits it. Users active at all or users
 * entitled make two different numbers: say which.
 *
 * @returns A fraction, or `null` when nobody could use it.
 * @throws RangeError if a count is negative, or `featureUsers` exceeds `eligibleUsers`.
 * @see Kerry Rodden, Hilary Hutchinson, Xin Fu, "Measuring the User Experience on a Large Scale", 2010.
 *
 * @example
 * ```ts
 * import { featureAdoptionRate } from 'engagement-metrics/adoption';
 * featureAdoptionRate({ featureUsers: 240, eligibleUsers: 800 }); // => 0.3
 * ```
 */
export function featureAdoptionRate({ featureUsers, eligibleUsers }: FeatureAdoptionRateInput): number | null {
  return proportion('featureAdoptionRate', { featureUsers }, { eligibleUsers });
}
