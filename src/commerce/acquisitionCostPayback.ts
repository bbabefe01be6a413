import { ratio } from '../check/ratio.ts';

/** What {@link acquisitionCostPayback} is computed from. */
export interface AcquisitionCostPaybackInput {
  /** What it cost to win a customer (money, ≥ 0). */
  readonly acquisitionCost: number;
  /** What a customer contributes per period (money a period, ≥ 0): margin, not revenue. */
  readonly margin: number;
}

/**
 * Payback period of the customer acquisition cost (CAC payback): after how many periods a customer has paid for being won.
 *
 * `acquisitionCost / margin`, at least 0, in the periods of the margin: months if it is a month's. It counts on a customer
 * who stays that long; lower is better.
 *
 * @returns Periods, or `null` when a customer contributes nothing, which never pays back.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0.
 * @see David Skok, "SaaS Metrics 2.0", 2013.
 *
 * @example
 * ```ts
 * import { acquisitionCostPayback } from 'engagement-metrics/commerce';
 * acquisitionCostPayback({ acquisitionCost: 300, margin: 25 }); // => 12
 * ```
 */
export function acquisitionCostPayback({ acquisitionCost, margin }: AcquisitionCostPaybackInput): number | null {
  return ratio('acquisitionCostPayback', { acquisitionCost }, { margin });
}
