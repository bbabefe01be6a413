import { checkConvergence } from './checkConvergence.ts';
import { lifetimeValue } from './lifetimeValue.ts';

/** What {@link postPayCustomerLifetimeValue} is computed from. */
export interface PostPayCustomerLifetimeValueInput {
  /** What a customer contributes per period (money a period; a loss is negative). */
  readonly margin: number;
  /** Probability to stay from one period to the next (fraction, from 0 to below 1). */
  readonly retentionRate: number;
  /** What money loses per period (fraction, above -1): 0.1 makes 110 in a period 100 now. */
  readonly discountRate: number;
}

/**
 * Customer lifetime value, first margin after one period (CLV, LTV, post-pay): what the margins of a customer who pays at the
 * end of each period, if still there, are worth today.
 *
 * `margin * retentionRate / (1 + discountRate - retentionRate)`, in the currency of the margin: the pre-pay value less one
 * margin. The margin is that of one period: a lifetime's total would count the lifetime twice.
 *
 * @returns Money.
 * @throws RangeError if an input is not finite, `retentionRate` is not from 0 to below 1, `discountRate` not above -1, or
 * `retentionRate` not below `1 + discountRate`: the value grows without end then.
 * @see Sunil Gupta, Donald Lehmann, "Customers as Assets", Journal of Interactive Marketing, 2003.
 *
 * @example
 * ```ts
 * import { postPayCustomerLifetimeValue } from 'engagement-metrics/commerce';
 * postPayCustomerLifetimeValue({ margin: 100, retentionRate: 0.8, discountRate: 0.1 }); // ~> 266.67
 * ```
 */
export function postPayCustomerLifetimeValue({
  margin,
  retentionRate,
  discountRate,
}: PostPayCustomerLifetimeValueInput): number {
  const where = 'postPayCustomerLifetimeValue';
  const gap = checkConvergence(where, margin, retentionRate, discountRate);
  return lifetimeValue(where, 'margin', margin * (retentionRate / gap));
}
