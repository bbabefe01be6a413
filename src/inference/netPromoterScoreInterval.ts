import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { netPoints } from '../check/netPoints.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import type { NetPromoterCounts } from './types.ts';

/**
 * Interval of a Net Promoter Score (NPS confidence interval, margin of error; adjusted Wald): how sure the score of a
 * survey is.
 *
 * `100 * (p - d ± z * sqrt((p + d - (p - d)²) / n))` with n = answers + 3, p = (promoters + 3/4) / n and d = (detractors +
 * 3/4) / n; points, cut off at -100 and 100, and reaching at least to the observed score. Without what is added, five
 * detractors of five would make it -100 for sure.
 *
 * @returns The interval in points, or `null` when nobody answered.
 * @throws RangeError if a count is negative, or the confidence is not between 0 and 1.
 * @see Brendan Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician, 2016.
 *
 * @example
 * ```ts
 * import { netPromoterScoreInterval } from 'engagement-metrics/inference';
 * const score = netPromoterScoreInterval({ promoters: 60, passives: 25, detractors: 15 });
 * score?.low; // ~> 29.34
 * score?.estimate; // => 45
 * score?.high; // ~> 58.04
 * ```
 */
export function netPromoterScoreInterval(
  { promoters, passives, detractors }: NetPromoterCounts,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'netPromoterScoreInterval';
  const z = criticalValue(where, options);
  const estimate = netPoints(where, { promoters }, { detractors }, { passives });
  if (estimate === null) return null;
  const answers = promoters + passives + detractors + 3;
  const p = (promoters + 0.75) / answers;
  const d = (detractors + 0.75) / answers;
  // p + d - (p - d)², as a sum that rounding cannot bring below 0.
  const variance = p * (1 - p) + d * (1 - d) + 2 * p * d;
  const centre = 100 * (p - d);
  const reach = 100 * z * Math.sqrt(variance / answers);
  return {
    low: Math.max(-100, Math.min(estimate, centre - reach)),
    estimate,
    high: Math.min(100, Math.max(estimate, centre + reach)),
  };
}
