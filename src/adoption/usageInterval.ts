import { refuse } from '../check/refuse.ts';
import { countObserved } from '../stats/countObserved.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** What {@link usageInterval} is computed from. */
export interface UsageIntervalInput {
  /** The median time between two uses, one value a user (≥ 0, in any one unit); missing for who used it once. */
  readonly medianGaps: Column;
}

/** What {@link usageInterval} says. */
export interface UsageInterval {
  /** Within this time four of five users come back, in the unit of the gaps; `null` when no gap is observed. */
  readonly interval: number | null;
  /** Users with a gap. */
  readonly users: number;
  /** Users without. */
  readonly missing: number;
}

/**
 * Usage interval (natural frequency, product usage interval): the time within which 80 % of the users typically come back,
 * and so the period by which their retention is best counted.
 *
 * The 80th percentile (type 7) of the users' median gaps between uses.
 *
 * @returns A time in the unit of the gaps, and how many users it is of.
 * @throws RangeError if a gap is negative; TypeError if one is not a number.
 * @see Amplitude, "Retention Analysis: usage interval", documentation, 2024.
 *
 * @example
 * ```ts
 * import { usageInterval } from 'engagement-metrics/adoption';
 * usageInterval({ medianGaps: [1, 2, 3, 4, 7, 30, null] }); // => { interval: 7, users: 6, missing: 1 }
 * ```
 */
export function usageInterval({ medianGaps }: UsageIntervalInput): UsageInterval {
  const where = 'usageInterval';
  const gaps = readColumn(where, 'medianGaps', medianGaps);
  const negative = gaps.findIndex((gap) => gap < 0);
  if (negative >= 0) {
    const fact = `is ${String(gaps[negative])}, below 0`;
    refuse('ERR_OUT_OF_RANGE', where, `medianGaps[${String(negative)}]`, fact);
  }
  const users = countObserved(gaps);
  return { interval: quantilesOf(gaps, [0.8])?.[0] ?? null, users, missing: gaps.length - users };
}
