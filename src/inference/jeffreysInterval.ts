import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { proportion } from '../check/proportion.ts';
import { betaQuantile } from '../stats/betaQuantile.ts';
import { betaUpperQuantile } from '../stats/betaUpperQuantile.ts';
import type { Interval } from '../stats/types.ts';
import { checkSize } from './checkSize.ts';
import type { ProportionCounts } from './types.ts';

/**
 * Jeffreys interval (equal-tailed Bayesian credible interval of a proportion under the Jeffreys prior): where the proportion
 * lies with the given probability for somebody who knew nothing before.
 *
 * From the quantile α/2 to the upper quantile α/2 of Beta(successes + 1/2, trials - successes + 1/2), with α = 1 -
 * confidence; between 0 and 1. By convention it begins at 0 where nobody did it, and ends at 1 where everybody did. The
 * estimate is the plain share, which an interval of little confidence need not hold.
 *
 * @returns The interval, or `null` when there were no trials.
 * @throws RangeError if a count is negative, `successes` exceeds `trials`, there are more than 1e11 trials, or the
 * confidence is not between 0 and 1.
 * @see Lawrence Brown, Tony Cai, Anirban DasGupta, "Interval Estimation for a Binomial Proportion", 2001.
 *
 * @example
 * ```ts
 * import { jeffreysInterval } from 'engagement-metrics/inference';
 * const clicks = jeffreysInterval({ successes: 8, trials: 10 });
 * clicks?.low; // ~> 0.4972
 * clicks?.high; // ~> 0.9559
 * ```
 */
export function jeffreysInterval(
  { successes, trials }: ProportionCounts,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'jeffreysInterval';
  const tail = (1 - confidenceOf(where, options)) / 2;
  const estimate = proportion(where, { successes }, { trials });
  if (estimate === null) return null;
  checkSize(where, { trials });
  const posterior = { alpha: successes + 0.5, beta: trials - successes + 0.5 };
  const low = successes === 0 ? 0 : betaQuantile(tail, posterior);
  // Without any confidence both ends are the median, but for rounding.
  const high = successes === trials ? 1 : Math.max(low, betaUpperQuantile(tail, posterior));
  return { low, estimate, high };
}
