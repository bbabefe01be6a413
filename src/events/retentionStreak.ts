import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { retentionRows } from './cohorts/retentionRows.ts';
import type { RetentionCohorts, RetentionRow } from './cohorts/retentionTypes.ts';

/**
 * Streak retention (consecutive retention): the share of a cohort that has returned in every interval so far, that of the
 * birth aside.
 *
 * `members with returns at all ages from 1 to k / members whose age k is over`; a fraction that falls with age among the same
 * members, and is at most N-day retention.
 *
 * @param cohorts - What {@link retentionCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 1 on.
 * @throws RangeError if the confidence is not between 0 and 1.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionStreak } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'b', 'a'], at: ['2024-05-01', '2024-05-01', '2024-05-02', '2024-05-03', '2024-05-03'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-04' });
 * retentionStreak(cohorts)[0]?.cells.map(({ age, rate }) => [age, rate]); // => [[1, 0.5], [2, 0.5]]
 * ```
 */
export function retentionStreak(cohorts: RetentionCohorts, options: ConfidenceOptions = {}): RetentionRow[] {
  const z = criticalValue('retentionStreak', options);
  const { ages, groups, returns } = cohorts;
  const length = Math.max(0, ages - 1);
  const columns = Array.from({ length }, (_, k) => ({ age: k + 1, last: k + 1 }));
  const counts = new Float64Array(groups.members.length * length);
  for (let step = 0; step < returns.age.length; step++) {
    const age = returns.age[step]!;
    if (age > 0 && age < ages) counts[returns.group[step]! * length + age - 1]! += returns.unbroken[step]!;
  }
  return retentionRows(cohorts, columns, counts, z);
}
