import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { cohortColumns } from './cohorts/cohortColumns.ts';
import { retentionCell } from './cohorts/retentionCell.ts';
import type { RetentionCell, RetentionRow } from './cohorts/retentionTypes.ts';

/**
 * Average row of a retention table (pooled, overall, weighted retention): the cohorts taken together, in which each counts by
 * its members. The average to report.
 *
 * `Σ retained / Σ eligible`, age by age: every eligible member counts once, so a young cohort that has not come to an age does
 * not pull it down, and one with a true 0 % does. It lies between the smallest and the largest rate of a cohort. (Weighting the
 * rates of cohorts by their sizes once more, as Mixpanel's help page does, counts large cohorts by the square of their size.)
 *
 * @param rows - A retention table, such as {@link retentionOn} gives. Where users are born into several cohorts, they are not
 * independent, and the intervals are too narrow.
 * @returns One cell an age, complete where all its cohorts' cells are; `null` for a rate where nobody is eligible.
 * @throws RangeError if the confidence is not between 0 and 1; TypeError if the rows are not of the same ages.
 *
 * @example
 * ```ts
 * import { pooledRetention } from 'engagement-metrics/events';
 * const cohort = { start: 0, end: 1, complete: true };
 * const cell = { age: 1, low: null, high: null, complete: true };
 * const rows = [
 *   { ...cohort, label: '2024-05', size: 1000, cells: [{ ...cell, eligible: 1000, retained: 500, rate: 0.5 }] },
 *   { ...cohort, label: '2024-06', size: 500, cells: [{ ...cell, eligible: 500, retained: 400, rate: 0.8 }] },
 * ];
 * pooledRetention(rows)[0]?.rate; // => 0.6
 * ```
 */
export function pooledRetention(rows: readonly RetentionRow[], options: ConfidenceOptions = {}): RetentionCell[] {
  const where = 'pooledRetention';
  const z = criticalValue(where, options);
  return cohortColumns(where, rows).map((cells) => {
    let [eligible, retained] = [0, 0];
    for (const cell of cells) {
      eligible += cell.eligible;
      retained += cell.retained;
    }
    const complete = cells.every((cell) => cell.complete);
    return retentionCell(cells[0]!.age, eligible, retained, complete, z);
  });
}
