import { netPoints } from '../check/netPoints.ts';

/** What {@link netPromoterScore} is computed from; `groupNetPromoterRatings` gives it. */
export interface NetPromoterScoreInput {
  /** Answers of 9 and 10 (≥ 0). */
  readonly promoters: number;
  /** Answers of 7 and 8 (≥ 0). */
  readonly passives: number;
  /** Answers of 0 to 6 (≥ 0). */
  readonly detractors: number;
}

/**
 * Net Promoter Score (NPS): promoters less detractors, per hundred answers to "how likely are you to recommend us?". Asked
 * of employees about their employer it is the employee score (eNPS).
 *
 * `100 * (promoters - detractors) / (promoters + passives + detractors)`, points from -100 to 100.
 *
 * @returns Points, not a fraction, or `null` when nobody answered.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Frederick Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 *
 * @example
 * ```ts
 * import { netPromoterScore } from 'engagement-metrics/survey';
 * netPromoterScore({ promoters: 60, passives: 25, detractors: 15 }); // => 45
 * netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }); // => null
 * ```
 */
export function netPromoterScore({ promoters, passives, detractors }: NetPromoterScoreInput): number | null {
  return netPoints('netPromoterScore', { promoters }, { detractors }, { passives });
}
