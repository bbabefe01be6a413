import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import { countObserved } from '../stats/countObserved.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import type { Column } from '../table/types.ts';
import { readCounts } from '../table/readCounts.ts';

/** What {@link medianEngagementRate} is computed from. */
export interface MedianEngagementRateInput {
  /** Engagement rates of posts, all of one definition, from the oldest to the newest (fractions, ≥ 0). */
  readonly rates: Column;
  /** How many of the last posts count (a whole number, ≥ 1); LiveDune takes 20. */
  readonly lastPosts: number;
}

/** A median of engagement rates. */
export interface MedianEngagementRate {
  /** The median (a fraction), or `null` when no rate is observed. */
  readonly median: number | null;
  /** Of the last posts, how many have a rate. */
  readonly observed: number;
  /** Of the last posts, how many have none. */
  readonly missing: number;
}

/**
 * Median engagement rate (ER trend, ER dynamics): what is usual for the last posts, whatever one of them went to.
 *
 * The median of the last `lastPosts` rates, or of all where there are fewer; day by day it is the trend. A post that went
 * viral moves it no more than any other above the middle.
 *
 * @returns The median, or `null` in its place when no rate is observed, and how many rates are missing.
 * @throws RangeError if a rate is negative, or `lastPosts` no whole number of at least 1; TypeError if a value is no number.
 * @see LiveDune, "ER dynamics", metric definitions.
 *
 * @example
 * ```ts
 * import { medianEngagementRate } from 'engagement-metrics/social';
 * const rates = [0.05, 0.02, 0.03, null, 0.4];
 * medianEngagementRate({ rates, lastPosts: 4 }); // => { median: 0.03, observed: 3, missing: 1 }
 * ```
 */
export function medianEngagementRate({ rates, lastPosts }: MedianEngagementRateInput): MedianEngagementRate {
  const where = 'medianEngagementRate';
  finite(where, { lastPosts });
  if (lastPosts < 1 || lastPosts % 1 !== 0) {
    refuse('ERR_OUT_OF_RANGE', where, 'lastPosts', `is ${String(lastPosts)}, no whole number of at least 1`);
  }
  const values = readCounts(where, 'rates', rates);
  const last = values.slice(Math.max(0, values.length - lastPosts));
  const observed = countObserved(last);
  return { median: quantilesOf(last, [0.5])?.[0] ?? null, observed, missing: last.length - observed };
}
