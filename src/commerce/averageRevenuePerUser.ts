import { ratio } from '../check/ratio.ts';

/** What {@link averageRevenuePerUser} is computed from. */
export interface AverageRevenuePerUserInput {
  /** Revenue of the period (money, ≥ 0). */
  readonly revenue: number;
  /** Distinct users who were active in it, whether they paid or not (≥ 0). */
  readonly activeUsers: number;
}

/**
 * Average revenue per user (ARPU; per account, ARPA): revenue per active user, payers and others alike.
 *
 * `revenue / activeUsers`, at least 0, in the currency of the revenue. It is the average revenue per paying user times the
 * share of the active users who pay.
 *
 * @returns Money per user in the period, or `null` when nobody was active.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Eric Seufert, "Freemium Economics", 2014.
 *
 * @example
 * ```ts
 * import { averageRevenuePerUser } from 'engagement-metrics/commerce';
 * averageRevenuePerUser({ revenue: 5000, activeUsers: 2000 }); // => 2.5
 * ```
 */
export function averageRevenuePerUser({ revenue, activeUsers }: AverageRevenuePerUserInput): number | null {
  return ratio('averageRevenuePerUser', { revenue }, { activeUsers });
}
