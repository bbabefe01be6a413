import type { RetentionRow } from './cohorts/retentionTypes.ts';
import type { ValueCohorts } from './valueCohorts.ts';
import { valueRows, type ValueCell } from './cohorts/valueRows.ts';

/**
 * Value per cohort member (cohort LTV, N-day LTV, cumulative ARPU of a cohort): what a member has brought by some age on
 * average, whether or not he or she brought anything.
 *
 * `Σ values at ages 0 to k / members`, of the members whose age k is over; in the unit of the values, `null` where there are
 * none. Of revenue it is a lifetime value observed so far, which never falls but for refunds.
 *
 * @param cohorts - What {@link valueCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 0 on.
 * @throws RangeError if a total is beyond the largest double.
 *
 * @example
 * ```ts
 * import { eventLog, valueCohorts, valuePerMember } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a'], at: ['2024-05-01', '2024-05-01', '2024-05-02'], paid: [10, null, 5] },
 *   { user: 'who', time: 'at', value: 'paid' },
 * );
 * const cohorts = valueCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-03' });
 * valuePerMember(cohorts)[0]?.cells.map(({ total, eligible, value }) => [total, eligible, value]); // => [[10, 2, 5], [15, 2, 7.5]]
 * ```
 */
export function valuePerMember(cohorts: ValueCohorts): RetentionRow<ValueCell>[] {
  return valueRows('valuePerMember', cohorts, ({ eligible }) => eligible);
}
