import { ratio } from '../check/ratio.ts';

/** What {@link reachRate} is computed from. */
export interface ReachRateInput {
  /** Distinct people who saw the post, or an average post (≥ 0). */
  readonly reach: number;
  /** Followers when it was made, not today (≥ 0). */
  readonly followers: number;
}

/**
 * Reach rate: people reached per follower.
 *
 * `reach / followers`, at least 0. A post also reaches people who do not follow, so it can exceed 1 and is no proportion.
 * Times the engagement rate by reach it is the engagement rate by followers.
 *
 * @returns A fraction, or `null` when there are no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Hootsuite, "19 Social Media Metrics That Really Matter", blog.
 *
 * @example
 * ```ts
 * import { reachRate } from 'engagement-metrics/social';
 * reachRate({ reach: 200, followers: 1000 }); // => 0.2
 * ```
 */
export function reachRate({ reach, followers }: ReachRateInput): number | null {
  return ratio('reachRate', { reach }, { followers });
}
