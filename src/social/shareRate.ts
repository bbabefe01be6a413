import { ratio } from '../check/ratio.ts';

/** What {@link shareRate} is computed from. */
export interface ShareRateInput {
  /** Shares, reposts or forwards of the post (≥ 0). */
  readonly shares: number;
  /** Distinct people who saw it (≥ 0). */
  readonly reach: number;
}

/**
 * Share rate (virality by reach): shares per person reached.
 *
 * `shares / reach`, at least 0. It counts actions, not people, so it can exceed 1 and is no proportion. It is the part of
 * the engagement rate by reach that the shares make up.
 *
 * @returns A fraction, or `null` when nobody was reached.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Hootsuite, "19 Social Media Metrics That Really Matter", blog.
 *
 * @example
 * ```ts
 * import { shareRate } from 'engagement-metrics/social';
 * shareRate({ shares: 30, reach: 600 }); // => 0.05
 * ```
 */
export function shareRate({ shares, reach }: ShareRateInput): number | null {
  return ratio('shareRate', { shares }, { reach });
}
