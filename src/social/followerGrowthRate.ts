import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link followerGrowthRate} is computed from. */
export interface FollowerGrowthRateInput {
  /** Followers when the period starts (≥ 0). */
  readonly followersAtStart: number;
  /** Followers when the period ends (≥ 0). */
  readonly followersAtEnd: number;
}

/**
 * Follower growth rate (audience growth rate): how much the number of followers changed over a period, by what it was.
 *
 * `(followersAtEnd - followersAtStart) / followersAtStart`, at least -1. On its own it is a vanity metric: read it beside
 * an engagement rate, which tends to fall as the audience grows.
 *
 * @returns A fraction, negative for a loss, or `null` when there were no followers at the start.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Hootsuite, "19 Social Media Metrics That Really Matter", blog: audience growth rate.
 *
 * @example
 * ```ts
 * import { followerGrowthRate } from 'engagement-metrics/social';
 * followerGrowthRate({ followersAtStart: 10_000, followersAtEnd: 10_500 }); // => 0.05
 * ```
 */
export function followerGrowthRate({ followersAtStart, followersAtEnd }: FollowerGrowthRateInput): number | null {
  const where = 'followerGrowthRate';
  count(where, { followersAtStart, followersAtEnd });
  if (followersAtStart === 0) return null;
  const rate = (followersAtEnd - followersAtStart) / followersAtStart;
  return rate < Infinity ? rate : refuse('ERR_OVERFLOW', where, 'followersAtEnd', 'makes the result overflow');
}
