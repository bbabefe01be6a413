import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** Ratings counted by group. */
export interface NetPromoterGroups {
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers of 0 to 6. */
  readonly detractors: number;
  /** Who gave no rating. */
  readonly missing: number;
}

/**
 * Counts ratings on the 0-10 scale of the Net Promoter Score (NPS) by group.
 *
 * Promoters rate at least 9, passives at least 7, detractors below: every rating is in one group, also 6.5 and 8.5.
 *
 * @param ratings - Answers from 0 to 10; who gave none is missing.
 * @returns Counts, for {@link netPromoterScore}.
 * @throws RangeError if a rating is not between 0 and 10; TypeError if it is not a number.
 * @see Frederick Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 *
 * @example
 * ```ts
 * import { groupNetPromoterRatings, netPromoterScore } from 'engagement-metrics/survey';
 * const groups = groupNetPromoterRatings([10, 9, 8, null, 6.5]);
 * groups; // => { promoters: 2, passives: 1, detractors: 1, missing: 1 }
 * netPromoterScore(groups); // => 25
 * ```
 */
export function groupNetPromoterRatings(ratings: Column): NetPromoterGroups {
  const where = 'groupNetPromoterRatings';
  const values = readColumn(where, 'ratings', ratings);
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (const [i, rating] of values.entries()) {
    if (rating < 0 || rating > 10) {
      refuse('ERR_OUT_OF_RANGE', where, `ratings[${String(i)}]`, `is ${String(rating)}, not between 0 and 10`);
    }
    if (rating >= 9) promoters++;
    else if (rating >= 7) passives++;
    else if (rating < 7) detractors++;
  }
  return { promoters, passives, detractors, missing: values.length - promoters - passives - detractors };
}
