import { count } from '../check/count.ts';

/** What {@link netNewFollowers} is computed from. */
export interface NetNewFollowersInput {
  /** Who began to follow in the period (≥ 0). */
  readonly followersGained: number;
  /** Who stopped to follow in the period (≥ 0). */
  readonly followersLost: number;
}

/**
 * Net new followers: the followers gained in a period less those lost.
 *
 * `followersGained - followersLost`: the numerator of the follower growth rate.
 *
 * @returns Followers, negative for a loss.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Hootsuite, "19 Social Media Metrics That Really Matter", blog: audience growth rate.
 *
 * @example
 * ```ts
 * import { netNewFollowers } from 'engagement-metrics/social';
 * netNewFollowers({ followersGained: 620, followersLost: 120 }); // => 500
 * ```
 */
export function netNewFollowers({ followersGained, followersLost }: NetNewFollowersInput): number {
  count('netNewFollowers', { followersGained, followersLost });
  return followersGained - followersLost + 0; // never -0
}
