import { count } from '../check/count.ts';

/** What {@link engagementQuadrant} goes by. */
export interface EngagementQuadrantInput {
  /** How broad the use is: the share of users who use a feature, or the features a user uses (any unit, ≥ 0). */
  readonly breadth: number;
  /** How frequent it is: uses or days per user (any unit, ≥ 0). */
  readonly frequency: number;
  /** Where broad begins: the median or mean of `breadth` over all features or users (≥ 0). */
  readonly breadthLine: number;
  /** Where frequent begins: the median or mean of `frequency` (≥ 0). */
  readonly frequencyLine: number;
}

/** A quadrant of the engagement matrix. */
export type EngagementQuadrant = 'broadFrequent' | 'broadRare' | 'narrowFrequent' | 'narrowRare';

/**
 * Engagement quadrant (engagement matrix, feature matrix): whether a feature is used by many or few and often or rarely, or a
 * user uses much or little of a product.
 *
 * `breadth >= breadthLine` is broad, `frequency >= frequencyLine` frequent: what lies on a line is above it.
 *
 * @returns The name of the quadrant.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Amplitude, "Engagement Matrix", documentation, 2024.
 *
 * @example
 * ```ts
 * import { engagementQuadrant } from 'engagement-metrics/adoption';
 * const lines = { breadthLine: 0.3, frequencyLine: 4 };
 * engagementQuadrant({ breadth: 0.1, frequency: 9, ...lines }); // => 'narrowFrequent'
 * engagementQuadrant({ breadth: 0.3, frequency: 4, ...lines }); // => 'broadFrequent'
 * ```
 */
export function engagementQuadrant({
  breadth,
  frequency,
  breadthLine,
  frequencyLine,
}: EngagementQuadrantInput): EngagementQuadrant {
  count('engagementQuadrant', { breadth, frequency, breadthLine, frequencyLine });
  return `${breadth >= breadthLine ? 'broad' : 'narrow'}${frequency >= frequencyLine ? 'Frequent' : 'Rare'}`;
}
