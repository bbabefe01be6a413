import { refuse } from '../check/refuse.ts';
import { countObserved } from '../stats/countObserved.ts';
import { total } from '../stats/total.ts';
import type { Column } from '../table/types.ts';
import { readRatings } from './readRatings.ts';
import { readCounts } from '../table/readCounts.ts';

/** What {@link weightedNetPromoterScore} is computed from. */
export interface WeightedNetPromoterScoreInput {
  /** Answers from 0 to 10; who gave none is missing. */
  readonly ratings: Column;
  /** What each answer weighs (≥ 0), in the same order; who has no weight is missing. */
  readonly weights: Column;
}

/** A weighted Net Promoter Score, and of how many answers. */
export interface WeightedNetPromoterScore {
  /** Points from -100 to 100. */
  readonly score: number;
  /** Who has both a rating and a weight. */
  readonly answered: number;
  /** Who lacks one of them. */
  readonly missing: number;
}

/**
 * Weighted Net Promoter Score (weighted NPS): the score of a sample whose answers count by weight, so that groups which
 * answered too rarely weigh what they weigh among all customers, or large accounts weigh more.
 *
 * `100 * Σ weight * s / Σ weight`, points from -100 to 100; s is 1 for a promoter (9 or more), -1 for a detractor (below
 * 7), 0 between. With equal weights it is the score; `effectiveSampleSize` says how many equal answers it is worth.
 *
 * @returns Points and counts, or `null` when nobody answered or nothing weighs anything.
 * @throws RangeError if a rating is not between 0 and 10, or a weight is negative; TypeError if one is not a number, or
 * the columns are of unequal length.
 * @see Frederick Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 *
 * @example
 * ```ts
 * import { weightedNetPromoterScore } from 'engagement-metrics/survey';
 * const answers = { ratings: [10, 9, 7, 3, null], weights: [1, 1, 1, 2, 1] };
 * weightedNetPromoterScore(answers); // => { score: 0, answered: 4, missing: 1 }
 * ```
 */
export function weightedNetPromoterScore({
  ratings,
  weights,
}: WeightedNetPromoterScoreInput): WeightedNetPromoterScore | null {
  const where = 'weightedNetPromoterScore';
  const values = readRatings(where, ratings, 0, 10);
  const weighing = readCounts(where, 'weights', weights);
  if (weighing.length !== values.length) {
    refuse('ERR_LENGTH', where, 'weights', `has ${String(weighing.length)} values, ratings ${String(values.length)}`);
  }
  // A missing rating makes its product NaN, as a missing weight does, and both sums skip it.
  const whole = weighing.map((weight, i) => weight + 0 * values[i]!);
  const net = weighing.map((weight, i) => weight * sign(values[i]!));
  const all = total(whole);
  const answers = all.sum + all.error;
  if (!(100 * answers < Infinity)) refuse('ERR_OVERFLOW', where, 'weights', 'are too large to add up');
  if (answers === 0) return null;
  const { sum, error } = total(net);
  const points = (100 * (sum + error)) / answers;
  const answered = countObserved(whole);
  return { score: Math.max(-100, Math.min(100, points)) + 0, answered, missing: values.length - answered };
}

function sign(rating: number): number {
  if (rating >= 9) return 1;
  return rating >= 7 ? 0 : rating < 7 ? -1 : NaN;
}
