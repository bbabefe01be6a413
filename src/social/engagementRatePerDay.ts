import { ratioOfProduct } from './ratioOfProduct.ts';

/** What {@link engagementRatePerDay} is computed from. */
export interface EngagementRatePerDayInput {
  /** Likes, comments, shares and whatever else counts as an interaction, in the period (≥ 0). */
  readonly interactions: number;
  /** How long the period is (days, ≥ 0); 1 for the rate of one day. */
  readonly days: number;
  /** Followers in the period, not today (≥ 0). */
  readonly followers: number;
}

/**
 * Engagement rate per day (ER day, ERday, daily ER): the interactions of an average day per follower.
 *
 * `interactions / (days * followers)`, at least 0. Times the days it is the rate by followers, as long as their number is
 * constant.
 *
 * @returns A fraction (0.002 is 0.2 %), or `null` when there are no days or no followers.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Popsters, "ERday", metric definitions, 2019.
 *
 * @example
 * ```ts
 * import { engagementRatePerDay } from 'engagement-metrics/social';
 * engagementRatePerDay({ interactions: 140, days: 7, followers: 10_000 }); // => 0.002
 * ```
 */
export function engagementRatePerDay({ interactions, days, followers }: EngagementRatePerDayInput): number | null {
  return ratioOfProduct('engagementRatePerDay', { interactions }, { days, followers });
}
