import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { onCounts } from './cohorts/onCounts.ts';
import { retentionRows } from './cohorts/retentionRows.ts';
import type { RetentionCohorts, RetentionRow } from './cohorts/retentionTypes.ts';

/**
 * N-day retention (classic, exact-day, "on" retention; D1, D7, D30): the share of a cohort that returns in one interval, by
 * how old it is then.
 *
 * `members with a return at age k / members whose age k is over`; a fraction, `null` in a cell where nobody is that old. At age
 * 0 it is 1 where every birth is itself a return, and says something where it is not.
 *
 * @param cohorts - What {@link retentionCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 0 on.
 * @throws RangeError if the confidence is not between 0 and 1.
 * @see Edwin Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927, on the intervals.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionOn } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'c', 'a'], at: ['2024-05-01', '2024-05-01', '2024-05-01', '2024-05-02'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-03' });
 * const [first, second] = retentionOn(cohorts);
 * first?.cells.map(({ retained, eligible }) => [retained, eligible]); // => [[3, 3], [1, 3]]
 * first?.cells[1]?.low; // ~> 0.0615
 * second?.cells[1]?.rate; // => null
 * ```
 */
export function retentionOn(cohorts: RetentionCohorts, options: ConfidenceOptions = {}): RetentionRow[] {
  const z = criticalValue('retentionOn', options);
  const columns = Array.from({ length: cohorts.ages }, (_, age) => ({ age, last: age }));
  return retentionRows(cohorts, columns, onCounts(cohorts), z);
}
