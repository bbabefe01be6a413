import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { retentionRows } from './cohorts/retentionRows.ts';
import type { RetentionCohorts, RetentionRow } from './cohorts/retentionTypes.ts';
import { spanCounts } from './cohorts/spanCounts.ts';

/**
 * Cumulative retention ("on or before", return on or before): the share of a cohort that has returned by some age, the
 * interval of the birth aside.
 *
 * `members with a return at an age from 1 to k / members whose age k is over`; a fraction that rises with age among the same
 * members.
 *
 * @param cohorts - What {@link retentionCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 1 on.
 * @throws RangeError if the confidence is not between 0 and 1.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionOnOrBefore } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'b'], at: ['2024-05-01', '2024-05-01', '2024-05-02', '2024-05-04'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-05' });
 * retentionOnOrBefore(cohorts)[0]?.cells.map(({ age, rate }) => [age, rate]); // => [[1, 0.5], [2, 0.5], [3, 1]]
 * ```
 */
export function retentionOnOrBefore(cohorts: RetentionCohorts, options: ConfidenceOptions = {}): RetentionRow[] {
  const z = criticalValue('retentionOnOrBefore', options);
  const length = Math.max(0, cohorts.ages - 1);
  const columns = Array.from({ length }, (_, k) => ({ age: k + 1, last: k + 1 }));
  // Only the first return after age 0 makes a difference, and to all columns from there on.
  const counts = spanCounts(
    cohorts,
    length,
    (previous, age) => (previous < 1 && age > 0 ? age - 1 : length),
    () => length - 1,
  );
  return retentionRows(cohorts, columns, counts, z);
}
