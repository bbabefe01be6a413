import { proportion } from '../check/proportion.ts';

/** What {@link activityChurnRate} is computed from. */
export interface ActivityChurnRateInput {
  /** Users who were active at the start, that is, within so many days before it (≥ 0). */
  readonly activeAtStart: number;
  /** Those of them who are not active at the end, by the same number of days (≥ 0, at most `activeAtStart`). */
  readonly lapsed: number;
}

/**
 * Activity churn rate (inactivity churn, lapse rate): the share of the users active at the start of a period who are no
 * longer active at its end, where no contract says who left.
 *
 * `lapsed / activeAtStart`, between 0 and 1. A proportion: a Wilson interval fits it. Who became active within the period
 * is in neither count. How many days without an event make somebody inactive is part of the definition: say it.
 *
 * @returns A fraction, or `null` when nobody was active at the start.
 * @throws RangeError if a count is negative, or `lapsed` exceeds `activeAtStart`.
 * @see Carl Gold, "Fighting Churn with Data", 2020, chapter 2.
 *
 * @example
 * ```ts
 * import { activityChurnRate } from 'engagement-metrics/retention';
 * activityChurnRate({ activeAtStart: 800, lapsed: 120 }); // => 0.15
 * ```
 */
export function activityChurnRate({ activeAtStart, lapsed }: ActivityChurnRateInput): number | null {
  return proportion('activityChurnRate', { lapsed }, { activeAtStart });
}
