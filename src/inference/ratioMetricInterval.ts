import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { refuse } from '../check/refuse.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import { ratioMetricOf } from './ratioMetricOf.ts';
import type { RatioMetricColumns } from './types.ts';

/** The interval of a ratio metric, and of how many units. */
export interface RatioMetricInterval extends Interval {
  /** Units with both values. */
  readonly observed: number;
  /** Units that lack one, and are left out. */
  readonly missing: number;
}

/**
 * Interval of a ratio metric (delta-method confidence interval): how sure a rate of random size is, such as clicks per view,
 * revenue per session, or engagements per follower of posts.
 *
 * `ratio ± z * sqrt(variance)`, as `ratioMetricVariance` has them. The units (users, posts) must be independent, and some
 * dozens: of few, or with one that dwarfs the others, it is too narrow.
 *
 * @returns The interval and the counts, or `null` when the denominators add up to 0 or there are not two units.
 * @throws RangeError if a denominator is negative, the confidence is not between 0 and 1, or the result is beyond the
 * largest double; TypeError if a value is no number, or the columns are not of one length.
 * @see Alex Deng, Ulf Knoblich, Jiannan Lu, "Applying the Delta Method in Metric Analytics: A Practical Guide with Novel
 * Ideas", 2018.
 *
 * @example
 * ```ts
 * import { ratioMetricInterval } from 'engagement-metrics/inference';
 * const clicksPerView = ratioMetricInterval({ numerators: [1, 0, 3, 2, 2], denominators: [2, 2, 4, 5, 3] });
 * clicksPerView?.low; // ~> 0.2835
 * clicksPerView?.estimate; // => 0.5
 * clicksPerView?.high; // ~> 0.7165
 * ```
 */
export function ratioMetricInterval(
  columns: RatioMetricColumns,
  options: ConfidenceOptions = {},
): RatioMetricInterval | null {
  const where = 'ratioMetricInterval';
  const z = criticalValue(where, options);
  const { ratio, standardError, observed, missing } = ratioMetricOf(where, columns);
  if (ratio === null || standardError === null) return null;
  const reach = z * standardError;
  if (!(Math.abs(ratio) + reach < Infinity)) refuse('ERR_OVERFLOW', where, 'numerators', 'makes the result overflow');
  return { low: ratio - reach, estimate: ratio, high: ratio + reach, observed, missing };
}
