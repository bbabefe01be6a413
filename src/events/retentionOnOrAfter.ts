import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { retentionRows } from './cohorts/retentionRows.ts';
import type { RetentionCohorts, RetentionRow } from './cohorts/retentionTypes.ts';
import { spanCounts } from './cohorts/spanCounts.ts';
import { wholeNumber } from '../check/wholeNumber.ts';

/** Options of {@link retentionOnOrAfter}. */
export interface OnOrAfterOptions extends ConfidenceOptions {
  /**
   * The last age at which a return counts; only who is older than that is eligible, so that cohorts of different ages compare.
   * A whole number below `ages` of the cohorts. @defaultValue none: up to `asOf`, however long that is for each cohort
   */
  readonly horizon?: number | undefined;
}

/**
 * Unbounded retention ("on or after", rolling retention, return on or after): the share of a cohort that returns at some age
 * or later, that is, has not left before it.
 *
 * `members with a return at age k, k + 1, … / members whose age k is over`; a fraction that falls with age among the same
 * members. An old cohort had more time to return than a young one: without `horizon` the cells do not compare and none is ever
 * complete, since a return years from now would count. With it, a cell is
 * `members with a return at an age from k to the horizon / members whose horizon is over`. Survival curves, as of
 * {@link timesToFirstReturn}, use the young ones, too.
 *
 * @param cohorts - What {@link retentionCohorts} gives.
 * @returns One row a cohort, with a cell for every age from 0 on, up to the horizon if there is one.
 * @throws RangeError if the horizon is not a whole number below `ages`, or the confidence not between 0 and 1.
 *
 * @example
 * ```ts
 * import { eventLog, retentionCohorts, retentionOnOrAfter } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'b'], at: ['2024-05-01', '2024-05-01', '2024-05-02', '2024-05-04'] },
 *   { user: 'who', time: 'at' },
 * );
 * const cohorts = retentionCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-05' });
 * retentionOnOrAfter(cohorts)[0]?.cells.map(({ rate }) => rate); // => [1, 1, 0.5, 0.5]
 * retentionOnOrAfter(cohorts, { horizon: 2 })[0]?.cells.map(({ rate }) => rate); // => [1, 0.5, 0]
 * ```
 */
export function retentionOnOrAfter(cohorts: RetentionCohorts, options: OnOrAfterOptions = {}): RetentionRow[] {
  const where = 'retentionOnOrAfter';
  onlyOptions(where, options, ['horizon', 'confidence']);
  const { horizon, confidence } = options;
  const z = criticalValue(where, { confidence });
  if (horizon !== undefined) wholeNumber(where, { horizon }, 0, cohorts.ages - 1);
  const length = horizon === undefined ? cohorts.ages : horizon + 1;
  const columns = Array.from({ length }, (_, age) => ({ age, last: horizon ?? age }));
  const counts = spanCounts(
    cohorts,
    length,
    (previous) => previous + 1,
    (_, age) => (age < length ? age : horizon === undefined ? length - 1 : -1),
  );
  return retentionRows(cohorts, columns, counts, z, horizon !== undefined);
}
