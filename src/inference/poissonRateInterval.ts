import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { ratio } from '../check/ratio.ts';
import { refuse } from '../check/refuse.ts';
import { gammaQuantile } from '../stats/gammaQuantile.ts';
import { gammaUpperQuantile } from '../stats/gammaUpperQuantile.ts';
import type { Interval } from '../stats/types.ts';
import { checkSize } from './checkSize.ts';

/** What {@link poissonRateInterval} is computed from. */
export interface PoissonRateIntervalInput {
  /** How often it happened, each time independent of the others (≥ 0). */
  readonly events: number;
  /** What it happened in: days, sessions, customers (≥ 0). */
  readonly exposure: number;
}

/**
 * Poisson rate interval (exact Poisson or Garwood interval, incidence rate interval): how sure a rate is of events that are
 * rare, independent and not bounded by what they are counted over, such as tickets per day.
 *
 * From the quantile α/2 of Gamma(events) to the upper quantile α/2 of Gamma(events + 1), both over `exposure`, with α = 1 -
 * confidence; from 0, around the estimate. It holds the truth at least as often as it says. Events that come in bursts, as
 * the likes of a post or the orders of a customer do, vary more than it knows: take a ratio metric's interval.
 *
 * @returns The interval, or `null` when there was no exposure.
 * @throws RangeError if an input is negative, there are more than 1e11 events, the confidence is not between 0 and 1, or the
 * rate is beyond the largest double.
 * @see Frank Garwood, "Fiducial Limits for the Poisson Distribution", 1936.
 *
 * @example
 * ```ts
 * import { poissonRateInterval } from 'engagement-metrics/inference';
 * const ticketsPerDay = poissonRateInterval({ events: 3, exposure: 10 });
 * ticketsPerDay?.low; // ~> 0.0619
 * ticketsPerDay?.estimate; // => 0.3
 * ticketsPerDay?.high; // ~> 0.8767
 * ```
 */
export function poissonRateInterval(
  { events, exposure }: PoissonRateIntervalInput,
  options: ConfidenceOptions = {},
): Interval | null {
  const where = 'poissonRateInterval';
  const tail = (1 - confidenceOf(where, options)) / 2;
  const estimate = ratio(where, { events }, { exposure });
  if (estimate === null) return null;
  checkSize(where, { events });
  // Of 1e-100 events the lower end is so near to 0 that it is 0, as it is of none.
  const low = gammaQuantile(tail, { shape: Math.max(1e-100, events) }) / exposure;
  const high = gammaUpperQuantile(tail, { shape: events + 1 }) / exposure;
  return high < Infinity
    ? { low, estimate, high }
    : refuse('ERR_OVERFLOW', where, 'events', 'makes the result overflow');
}
