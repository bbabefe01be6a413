import { proportion } from '../check/proportion.ts';
import { ratio } from '../check/ratio.ts';

/** What {@link featureDepth} is computed from. */
export interface FeatureDepthInput {
  /** How often the feature was used (≥ 0, at least `featureUsers`). */
  readonly uses: number;
  /** Distinct users who used it (≥ 0). */
  readonly featureUsers: number;
}

/**
 * Feature depth (depth of use): how often a feature is used by those who use it.
 *
 * `uses / featureUsers`, at least 1: who never used it does not count.
 *
 * @returns Uses per user in the period, or `null` when nobody used it.
 * @throws RangeError if a count is negative, or there are more users than uses.
 * @see Kerry Rodden, Hilary Hutchinson, Xin Fu, "Measuring the User Experience on a Large Scale", 2010.
 *
 * @example
 * ```ts
 * import { featureDepth } from 'engagement-metrics/adoption';
 * featureDepth({ uses: 1200, featureUsers: 240 }); // => 5
 * ```
 */
export function featureDepth({ uses, featureUsers }: FeatureDepthInput): number | null {
  proportion('featureDepth', { featureUsers }, { uses });
  return ratio('featureDepth', { uses }, { featureUsers });
}
