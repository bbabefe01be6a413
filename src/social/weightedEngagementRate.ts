import { count } from '../check/count.ts';
import type { ReactionCounts, ReactionSet } from './types.ts';
import { weightedCount } from './weightedCount.ts';

/** What {@link weightedEngagementRate} is computed from. */
export interface WeightedEngagementRateInput<Kind extends string> {
  /** How often each kind of reaction was counted (≥ 0); kinds without a weight are ignored. */
  readonly counts: ReactionCounts<NoInfer<Kind>>;
  /** What each kind counts for (≥ 0): a reaction set. */
  readonly weights: ReactionSet<Kind>;
  /** Followers, reach, impressions or views (≥ 0): say which when you report it. */
  readonly audience: number;
}

/**
 * Weighted engagement rate (factored engagement rate): reactions per person, impression or view, where some reactions
 * count for more than others.
 *
 * `sum of weights[kind] * counts[kind] / audience`, at least 0. With weights of 1 it is the plain rate. Compare only rates
 * of the same weights.
 *
 * @returns A fraction of weighted reactions, or `null` when the audience is 0.
 * @throws TypeError if a kind that has a weight was not counted; RangeError if a number is negative or not finite.
 * @see Katie Sehl, "How to calculate engagement rate", Hootsuite, 2019: the factored rate.
 *
 * @example
 * ```ts
 * import { weightedEngagementRate } from 'engagement-metrics/social';
 * const weights = { likes: 1, comments: 2, shares: 3 };
 * const counts = { likes: 100, comments: 20, shares: 10 };
 * weightedEngagementRate({ counts, weights, audience: 1000 }); // => 0.17
 * ```
 */
export function weightedEngagementRate<Kind extends string>({
  counts,
  weights,
  audience,
}: WeightedEngagementRateInput<Kind>): number | null {
  const where = 'weightedEngagementRate';
  count(where, { audience });
  const rate = weightedCount(where, counts, 'weights', weights, audience || 1); // also without one the counts are checked
  return audience === 0 ? null : rate;
}
