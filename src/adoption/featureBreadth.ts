import { proportion } from '../check/proportion.ts';

/** What {@link featureBreadth} is computed from. */
export interface FeatureBreadthInput {
  /** Different features used (≥ 0, at most `featuresAvailable`). */
  readonly featuresUsed: number;
  /** Features that could be used (≥ 0). */
  readonly featuresAvailable: number;
}

/**
 * Feature breadth (breadth of use): the share of the features there are that a user, or an account, uses.
 *
 * `featuresUsed / featuresAvailable`, between 0 and 1: a share of features, not of people.
 *
 * @returns A fraction, or `null` when there are no features.
 * @throws RangeError if a count is negative, or `featuresUsed` exceeds `featuresAvailable`.
 * @see Kerry Rodden, Hilary Hutchinson, Xin Fu, "Measuring the User Experience on a Large Scale", 2010.
 *
 * @example
 * ```ts
 * import { featureBreadth } from 'engagement-metrics/adoption';
 * featureBreadth({ featuresUsed: 6, featuresAvailable: 24 }); // => 0.25
 * ```
 */
export function featureBreadth({ featuresUsed, featuresAvailable }: FeatureBreadthInput): number | null {
  return proportion('featureBreadth', { featuresUsed }, { featuresAvailable });
}
