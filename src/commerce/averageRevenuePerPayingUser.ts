import { ratio } from '../check/ratio.ts';

/** What {@link averageRevenuePerPayingUser} is computed from. */
export interface AverageRevenuePerPayingUserInput {
  /** Revenue of the period (money, ≥ 0). */
  readonly revenue: number;
  /** Distinct users who paid in it (≥ 0). */
  readonly payingUsers: number;
}

/**
 * Average revenue per paying user (ARPPU): revenue per user who paid.
 *
 * `revenue / payingUsers`, at least 0, in the currency of the revenue; never below the average revenue per user.
 *
 * @returns Money per payer in the period, or `null` when nobody paid.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Eric Seufert, "Freemium Economics", 2014.
 *
 * @example
 * ```ts
 * import { averageRevenuePerPayingUser } from 'engagement-metrics/commerce';
 * averageRevenuePerPayingUser({ revenue: 5000, payingUsers: 100 }); // => 50
 * ```
 */
export function averageRevenuePerPayingUser({ revenue, payingUsers }: AverageRevenuePerPayingUserInput): number | null {
  return ratio('averageRevenuePerPayingUser', { revenue }, { payingUsers });
}
