import { cohortPlan } from './cohorts/cohortPlan.ts';
import { cohortReturns } from './cohorts/cohortReturns.ts';
import { cohortsOf } from './cohorts/cohortsOf.ts';
import { groupSlices } from './cohorts/groupSlices.ts';
import type { RetentionCohorts, RetentionCohortsOptions } from './cohorts/retentionTypes.ts';
import type { EventLog } from './types.ts';

/**
 * Retention cohorts: users by the period in which they were born, and at which ages they return. Every kind of retention is
 * read off this: {@link retentionOn}, {@link retentionOnOrAfter}, {@link retentionOnOrBefore}, {@link retentionInBrackets},
 * {@link retentionStreak} and {@link retentionOverPreviousPeriod}.
 *
 * A birth is an event that meets `start`; age 0 is the interval that holds it, and a return is an event that meets `return`,
 * from the birth on. By the calendar, someone who signs up at 23:45 is of age 1 a quarter of an hour later; by a rolling clock
 * of days, a day later. Conversions of one into the other do not exist, so `clock` has no default.
 *
 * @returns Cohorts, their members and the steps from return to return, as plain columns. Tables of other users, with the same
 * options and `from`, add up cell by cell.
 * @throws RangeError if `from` is not before `asOf`, or there are too many ages; TypeError if the clock is not named, an option
 * is unknown, or the log lacks what a condition asks for.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionOn } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'c', 'a', 'b'], at: ['2024-05-01', '2024-05-01', '2024-05-01', '2024-05-02', '2024-05-03'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-04' });
 * cohorts.cohorts.map(({ label, size }) => [label, size]); // => [['2024-05-01', 3], ['2024-05-02', 0], ['2024-05-03', 0]]
 * retentionOn(cohorts)[0]?.cells.map(({ retained }) => retained); // => [3, 1, 1]
 * ```
 */
export function retentionCohorts(log: EventLog, options: RetentionCohortsOptions): RetentionCohorts {
  const plan = cohortPlan('retentionCohorts', log, options);
  const slices = groupSlices(plan);
  const { members, returns } = cohortReturns(plan, slices);
  const { clock, asOf, ages } = plan;
  return { clock, asOf, ages, ...cohortsOf(plan, slices, members), returns };
}
