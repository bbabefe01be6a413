import { cohortHead } from './cohorts/cohortHead.ts';
import { onCounts } from './cohorts/onCounts.ts';
import type { RetentionCohorts, RetentionRow } from './cohorts/retentionTypes.ts';

/** One cohort at one age, beside itself one interval before. */
export interface RelativeRetentionCell {
  /** Which interval. */
  readonly age: number;
  /** Members for whom all of it is over. */
  readonly eligible: number;
  /** Those of them with a return in it. */
  readonly retained: number;
  /** Those of them with a return in the interval before. */
  readonly retainedBefore: number;
  /** `retained / retainedBefore` (at least 0, perhaps above 1), or `null` where nobody returned in the interval before. */
  readonly rate: number | null;
  /** Whether it will stay as it is, whatever happens after `asOf`. */
  readonly complete: boolean;
}

/**
 * Retention over the previous period (relative, period-over-period retention): how many of a cohort return in an interval, for
 * one who did in the interval before.
 *
 * `members with a return at age k / members with one at age k - 1`, of those whose age k is over. It is no proportion: whoever
 * skips an interval and returns makes it rise, even above 1, so it has no interval of one.
 *
 * @param cohorts - What {@link retentionCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 1 on.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionOverPreviousPeriod } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'a', 'b'], at: ['2024-05-01', '2024-05-01', '2024-05-02', '2024-05-03', '2024-05-03'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-04' });
 * retentionOverPreviousPeriod(cohorts)[0]?.cells.map(({ age, rate }) => [age, rate]); // => [[1, 0.5], [2, 2]]
 * ```
 */
export function retentionOverPreviousPeriod(cohorts: RetentionCohorts): RetentionRow<RelativeRetentionCell>[] {
  const { ages, groups } = cohorts;
  const counts = onCounts(cohorts);
  let end = 0;
  return cohorts.cohorts.map((cohort, c) => {
    const first = end;
    while (groups.cohort[end] === c) end++;
    const cells = Array.from({ length: Math.max(0, ages - 1) }, (_, k): RelativeRetentionCell => {
      const age = k + 1;
      let [eligible, retained, retainedBefore] = [0, 0, 0];
      for (let g = first; g < end; g++) {
        if (groups.agesOver[g]! <= age) continue;
        eligible += groups.members[g]!;
        retained += counts[g * ages + age]!;
        retainedBefore += counts[g * ages + age - 1]!;
      }
      const rate = retainedBefore === 0 ? null : retained / retainedBefore;
      return { age, eligible, retained, retainedBefore, rate, complete: cohort.agesOver > age };
    });
    return { ...cohortHead(cohort), cells };
  });
}
