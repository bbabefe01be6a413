import type { RetentionRow } from './cohorts/retentionTypes.ts';
import type { ValueCohorts } from './valueCohorts.ts';
import { valueRows, type ValueCell } from './cohorts/valueRows.ts';

/**
 * Value per paying cohort member (LTV of payers, cumulative ARPPU of a cohort): what those members have brought by some age who
 * have brought anything.
 *
 * `Σ values at ages 0 to k / members with such an event by then`, of the members whose age k is over; in the unit of the
 * values, `null` while nobody has one. It can fall as new payers come in, and says nothing of how many there are.
 *
 * @param cohorts - What {@link valueCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 0 on.
 * @throws RangeError if a total is beyond the largest double.
 *
 * @example
 * ```ts
 * import { eventLog, valueCohorts, valuePerPayer } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a'], at: ['2024-05-01', '2024-05-01', '2024-05-02'], paid: [10, null, 5] },
 *   { user: 'who', time: 'at', value: 'paid' },
 * );
 * const cohorts = valueCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-03' });
 * valuePerPayer(cohorts)[0]?.cells.map(({ total, payers, value }) => [total, payers, value]); // => [[10, 1, 10], [15, 1, 15]]
 * ```
 */
export function valuePerPayer(cohorts: ValueCohorts): RetentionRow<ValueCell>[] {
  return valueRows('valuePerPayer', cohorts, ({ payers }) => payers);
}
