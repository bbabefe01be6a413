import { ratio } from '../check/ratio.ts';

/** What {@link viewRate} is computed from. */
export interface ViewRateInput {
  /** Views of an average post, repeats included (≥ 0). */
  readonly averageViews: number;
  /** Followers or subscribers when the posts were made, not today (≥ 0). */
  readonly followers: number;
}

/**
 * View rate (VR; TGStat calls it "ERR", which elsewhere is the engagement rate by reach): views of a post per follower.
 *
 * `averageViews / followers`, at least 0. Views count repeats and people who do not follow, so it can exceed 1 and is no
 * proportion.
 *
 * @returns A fraction, or `null` when there are no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see TGStat, "ERR", metric definitions.
 *
 * @example
 * ```ts
 * import { viewRate } from 'engagement-metrics/social';
 * viewRate({ averageViews: 8000, followers: 20_000 }); // => 0.4
 * ```
 */
export function viewRate({ averageViews, followers }: ViewRateInput): number | null {
  return ratio('viewRate', { averageViews }, { followers });
}
