import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';
import { criticalValue } from './criticalValue.ts';
import { netPromoterVariance } from './netPromoterVariance.ts';
import { sampleSizeOf } from './sampleSizeOf.ts';
import { shares } from './shares.ts';

/** What {@link netPromoterScoreSampleSize} is computed from. */
export interface NetPromoterScoreSampleSizeInput {
  /** The share of promoters that you expect (fraction from 0 to 1), as of the last survey. */
  readonly promoterShare: number;
  /** The share of detractors that you expect (fraction from 0 to 1, with the promoters at most 1). */
  readonly detractorShare: number;
  /** How far below and above the score its interval may reach, in points (≥ 0). */
  readonly marginPoints: number;
}

/**
 * Sample size for a Net Promoter Score (NPS margin of error): how many answers it takes to know the score to within a
 * margin.
 *
 * `a² * 100² * (p + d - (p - d)²) / marginPoints²` rounded up, p and d being the shares of promoters and detractors, a
 * the normal quantile of `(1 + confidence) / 2`. It takes more than for a proportion, as answers are up to 200 points
 * apart. With a margin of half of a change, two such surveys find that change nearly four times in five.
 *
 * @returns Answers, a whole number of at least 1, or `null` when the margin is 0, or all are expected to answer alike.
 * @throws RangeError if a share or the confidence is not between 0 and 1, the shares exceed 1 together, the margin is
 * negative, or the result is beyond the largest double; TypeError if an input is not a number, or an option is unknown.
 * @see Brendan Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician, 2016.
 *
 * @example
 * ```ts
 * import { netPromoterScoreSampleSize } from 'engagement-metrics/inference';
 * netPromoterScoreSampleSize({ promoterShare: 0.6, detractorShare: 0.15, marginPoints: 10 }); // => 211
 * ```
 */
export function netPromoterScoreSampleSize(
  { promoterShare, detractorShare, marginPoints }: NetPromoterScoreSampleSizeInput,
  options: ConfidenceOptions = {},
): number | null {
  const where = 'netPromoterScoreSampleSize';
  shares(where, { promoterShare, detractorShare });
  count(where, { marginPoints });
  const z = criticalValue(where, options);
  // 0.7 and 0.3 must pass, whatever their sum is rounded to.
  if (promoterShare + detractorShare > 1 + 1e-12) {
    const fact = `is ${String(promoterShare)}, above 1 with detractorShare ${String(detractorShare)}`;
    refuse('ERR_OUT_OF_RANGE', where, 'promoterShare', fact);
  }
  const passiveShare = Math.max(0, 1 - promoterShare - detractorShare);
  const variance = netPromoterVariance(promoterShare, passiveShare, detractorShare);
  if (marginPoints === 0 || variance === 0) return null;
  return sampleSizeOf(where, 'marginPoints', (z * 100 * Math.sqrt(variance)) / marginPoints);
}
