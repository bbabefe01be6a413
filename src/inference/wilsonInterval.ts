import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { proportion } from '../check/proportion.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import type { ProportionCounts } from './types.ts';
import { wilsonOf } from './wilsonOf.ts';

/**
 * Wilson score interval (binomial confidence interval, Wilson interval without continuity correction): how sure a
 * proportion is, such as a conversion, click or churn rate. The one to take unless you know why not.
 *
 * `(p + z²/2n ± z * sqrt(p * (1 - p)/n + z²/4n²)) / (1 + z²/n)` with p = successes / trials, n = trials and z the normal
 * quantile of the confidence; between 0 and 1, around the estimate, never without width. On average over p it holds the
 * truth as often as it says. It is for proportions alone: what can happen twice to one of the trials has no such interval.
 *
 * @returns The interval, or `null` when there were no trials.
 * @throws RangeError if a count is negative, `successes` exceeds `trials`, or the confidence is not between 0 and 1.
 * @see Edwin Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
 *
 * @example
 * ```ts
 * import { wilsonInterval } from 'engagement-metrics/inference';
 * const clicks = wilsonInterval({ successes: 8, trials: 10 });
 * clicks?.low; // ~> 0.4902
 * clicks?.estimate; // => 0.8
 * clicks?.high; // ~> 0.9433
 * ```
 */
export function wilsonInterval(
  { successes, trials }: ProportionCounts,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'wilsonInterval';
  const z = criticalValue(where, options);
  return proportion(where, { successes }, { trials }) === null ? null : wilsonOf(successes, trials, z);
}
