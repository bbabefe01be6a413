import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { sortedValues } from '../stats/sortedValues.ts';
import { total } from '../stats/total.ts';
import type { Column } from '../table/types.ts';
import { readCounts } from '../table/readCounts.ts';

/** Who is the top of {@link topShare}. */
export interface TopShareOptions {
  /** Which share of the units is the top (0 to 1). @defaultValue 0.1 */
  readonly share?: number | undefined;
}

/** What the top has of everything. */
export interface TopShare {
  /** A fraction, from `share` (all alike) to 1; `null` when there is nothing to share. */
  readonly shareOfTotal: number | null;
  /** Units with a value. */
  readonly observed: number;
  /** Units without, which are left out. */
  readonly missing: number;
}

/**
 * Top share (concentration; the share of actions by the top 10 %, Pareto or 80-20 rule): which part of all posts, orders or
 * revenue comes from the most active or largest of the units.
 *
 * `Σ of the largest share * n values / Σ values`, between `share` and 1. Where that is no whole number of units, the last one
 * counts by its fraction: the top 10 % of 15 customers are the largest and half the second. Thus it is one less the Lorenz
 * curve at `1 - share`, and does not depend on how many copies of the population there are.
 *
 * @param values - What each unit did or has (≥ 0); missing ones are skipped and counted.
 * @returns The share, or `null` in its place when nothing is observed or all are 0, and the counts.
 * @throws RangeError if a value is negative, or `share` not between 0 and 1; TypeError if a value is not a number.
 * @see Max Lorenz, "Methods of Measuring the Concentration of Wealth", 1905.
 *
 * @example
 * ```ts
 * import { topShare } from 'engagement-metrics/inference';
 * const orders = [1, 1, 1, 1, 1, 1, 1, 1, 2, 10];
 * topShare(orders); // => { shareOfTotal: 0.5, observed: 10, missing: 0 }
 * topShare(orders, { share: 0.2 }).shareOfTotal; // => 0.6
 * ```
 */
export function topShare(values: Column, options: TopShareOptions = {}): TopShare {
  const where = 'topShare';
  onlyOptions(where, options, ['share']);
  const { share = 0.1 } = options;
  finite(where, { share }, 0);
  if (share > 1) refuse('ERR_OUT_OF_RANGE', where, 'share', `is ${String(share)}, not between 0 and 1`);
  const counts = readCounts(where, 'values', values);
  const sorted = sortedValues(counts).reverse();
  const observed = sorted.length;
  const missing = counts.length - observed;
  const largest = sorted[0] ?? 0;
  if (largest === 0) return { shareOfTotal: null, observed, missing };
  const shares = sorted.map((value) => value / largest); // no sum is beyond the doubles then
  const whole = Math.floor(share * observed);
  const all = total(shares);
  const top = total(shares.subarray(0, whole));
  const part = (share * observed - whole) * (shares[whole] ?? 0);
  const shareOfTotal = (top.sum + (top.error + part)) / (all.sum + all.error);
  return { shareOfTotal: Math.min(1, shareOfTotal), observed, missing };
}
