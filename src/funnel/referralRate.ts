import { proportion } from '../check/proportion.ts';

/** What {@link referralRate} is computed from. */
export interface ReferralRateInput {
  /** Those of the new customers who came by a referral (≥ 0, at most `newCustomers`). */
  readonly referredNew: number;
  /** All who became customers in the period (≥ 0). */
  readonly newCustomers: number;
}

/**
 * Referral rate: the share of the new customers who were referred by others.
 *
 * `referredNew / newCustomers`, between 0 and 1. A proportion: a Wilson interval fits it.
 *
 * @returns A fraction, or `null` when nobody is new.
 * @throws RangeError if a count is negative, or `referredNew` exceeds `newCustomers`.
 * @see Philipp Schmitt, Bernd Skiera, Christophe Van den Bulte, "Referral Programs and Customer Value", 2011.
 *
 * @example
 * ```ts
 * import { referralRate } from 'engagement-metrics/funnel';
 * referralRate({ referredNew: 60, newCustomers: 400 }); // => 0.15
 * ```
 */
export function referralRate({ referredNew, newCustomers }: ReferralRateInput): number | null {
  return proportion('referralRate', { referredNew }, { newCustomers });
}
