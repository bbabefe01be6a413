import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { proportion } from '../check/proportion.ts';
import { betaQuantile } from '../stats/betaQuantile.ts';
import { betaUpperQuantile } from '../stats/betaUpperQuantile.ts';
import type { Interval } from '../stats/types.ts';
import { checkSize } from './checkSize.ts';
import type { ProportionCounts } from './types.ts';

/**
 * Clopper-Pearson interval (exact binomial interval): the interval of a proportion that holds the truth at least as often
 * as it says, whatever the truth is.
 *
 * From the quantile α/2 of Beta(successes, trials - successes + 1) to the upper quantile α/2 of
 * Beta(successes + 1, trials - successes), with α = 1 - confidence; between 0 and 1, around the estimate. The guarantee
 * makes it wider than the Wilson interval is for most truths. Counts may be weighted, for which it guarantees nothing.
 *
 * @returns The interval, or `null` when there were no trials.
 * @throws RangeError if a count is negative, `successes` exceeds `trials`, there are more than 1e11 trials, or the
 * confidence is not between 0 and 1.
 * @see Charles Clopper, Egon Pearson, "The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial",
 * 1934.
 *
 * @example
 * ```ts
 * import { clopperPearsonInterval } from 'engagement-metrics/inference';
 * const clicks = clopperPearsonInterval({ successes: 8, trials: 10 });
 * clicks?.low; // ~> 0.4439
 * clicks?.high; // ~> 0.9748
 * ```
 */
export function clopperPearsonInterval(
  { successes, trials }: ProportionCounts,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'clopperPearsonInterval';
  const tail = (1 - confidenceOf(where, options)) / 2;
  const estimate = proportion(where, { successes }, { trials });
  if (estimate === null) return null;
  checkSize(where, { trials });
  const failures = trials - successes;
  const least = 1e-100; // of a parameter: its quantile is so near to 0 that it is 0, as it is of no successes
  return {
    low: betaQuantile(tail, { alpha: Math.max(least, successes), beta: failures + 1 }),
    estimate,
    high: betaUpperQuantile(tail, { alpha: successes + 1, beta: Math.max(least, failures) }),
  };
}
