import { discountedPeriods } from './discountedPeriods.ts';

/** What {@link finitePostPayCustomerLifetimeValue} is computed from. */
export interface FinitePostPayCustomerLifetimeValueInput {
  /** What a customer contributes per period (money a period; a loss is negative). */
  readonly margin: number;
  /** Probability to stay from one period to the next (fraction, from 0 to 1). */
  readonly retentionRate: number;
  /** What money loses per period (fraction, above -1): 0.1 makes 110 in a period 100 now. */
  readonly discountRate: number;
  /** How many periods are counted (whole, ≥ 0). */
  readonly periods: number;
}

/**
 * Customer lifetime value of n periods, first margin after one period (finite-horizon CLV, LTV, post-pay).
 *
 * `margin * (q + q² + … + q^periods)` with `q = retentionRate / (1 + discountRate)`, in the currency of the margin. With
 * more and more periods it nears the post-pay value; it has no need of a q below 1.
 *
 * @returns Money.
 * @throws RangeError if an input is not finite, `retentionRate` is not from 0 to 1, `discountRate` not above -1, or `periods`
 * not whole and at least 0.
 * @see Sunil Gupta, Donald Lehmann, "Customers as Assets", Journal of Interactive Marketing, 2003.
 *
 * @example
 * ```ts
 * import { finitePostPayCustomerLifetimeValue } from 'engagement-metrics/commerce';
 * finitePostPayCustomerLifetimeValue({ margin: 100, retentionRate: 0.8, discountRate: 0.1, periods: 3 }); // ~> 164.09
 * ```
 */
export function finitePostPayCustomerLifetimeValue(input: FinitePostPayCustomerLifetimeValueInput): number {
  return discountedPeriods('finitePostPayCustomerLifetimeValue', input, 1);
}
