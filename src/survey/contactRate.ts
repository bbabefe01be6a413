import { ratio } from '../check/ratio.ts';

/** What {@link contactRate} is computed from. */
export interface ContactRateInput {
  /** Tickets opened in the period (≥ 0). */
  readonly tickets: number;
  /** Distinct customers who were active in it (≥ 0). */
  readonly activeCustomers: number;
}

/**
 * Contact rate (tickets per active customer): how often customers need help.
 *
 * `tickets / activeCustomers`, at least 0. It counts tickets, not people, so it can exceed 1 and is no proportion.
 *
 * @returns Tickets per customer in the period, or `null` when nobody was active.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see Brad Cleveland, "Call Center Management on Fast Forward", 3rd ed., 2012.
 *
 * @example
 * ```ts
 * import { contactRate } from 'engagement-metrics/survey';
 * contactRate({ tickets: 300, activeCustomers: 2000 }); // => 0.15
 * ```
 */
export function contactRate({ tickets, activeCustomers }: ContactRateInput): number | null {
  return ratio('contactRate', { tickets }, { activeCustomers });
}
