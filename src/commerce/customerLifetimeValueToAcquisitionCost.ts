import { count } from '../check/count.ts';
import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link customerLifetimeValueToAcquisitionCost} is computed from. */
export interface CustomerLifetimeValueToAcquisitionCostInput {
  /** What a customer is worth (money; a loss is negative): margin, not revenue, since the cost is paid out of it. */
  readonly lifetimeValue: number;
  /** What it cost to win the customer (money, ≥ 0). */
  readonly acquisitionCost: number;
}

/**
 * Customer lifetime value to acquisition cost (CLV:CAC, LTV:CAC, LTV/CAC): how many times over a customer pays for being
 * won.
 *
 * `lifetimeValue / acquisitionCost`; below 1 a customer costs more than he brings. Say which lifetime value it is: revenue,
 * margin, with or without discount.
 *
 * @returns A ratio (3 is "3 to 1"), or `null` when winning a customer cost nothing.
 * @throws RangeError if the cost is negative, or the result is beyond the largest double.
 * @see David Skok, "SaaS Metrics 2.0", 2013.
 *
 * @example
 * ```ts
 * import { customerLifetimeValueToAcquisitionCost } from 'engagement-metrics/commerce';
 * customerLifetimeValueToAcquisitionCost({ lifetimeValue: 900, acquisitionCost: 300 }); // => 3
 * ```
 */
export function customerLifetimeValueToAcquisitionCost({
  lifetimeValue,
  acquisitionCost,
}: CustomerLifetimeValueToAcquisitionCostInput): number | null {
  const where = 'customerLifetimeValueToAcquisitionCost';
  finite(where, { lifetimeValue });
  count(where, { acquisitionCost });
  if (acquisitionCost === 0) return null;
  const result = lifetimeValue / acquisitionCost + 0; // never -0
  if (Math.abs(result) < Infinity) return result;
  return refuse('ERR_OVERFLOW', where, 'lifetimeValue', 'makes the result overflow');
}
