import { meanOf } from '../stats/meanOf.ts';
import { cohortColumns } from './cohorts/cohortColumns.ts';
import type { RetentionRow } from './cohorts/retentionTypes.ts';

/** What the rate of a cohort is on average, at one age. */
export interface MeanRetentionCell {
  /** Which interval; of a bracket the first one. */
  readonly age: number;
  /** How many cohorts have a rate. */
  readonly cohorts: number;
  /** The mean of their rates (fraction from 0 to 1), or `null` where no cohort has one. */
  readonly rate: number | null;
  /** Whether it will stay as it is, whatever happens after `asOf`. */
  readonly complete: boolean;
}

/**
 * Simple mean of the cohorts' retention (unweighted, macro average): what the rate of a cohort is on average, whatever its
 * size.
 *
 * `Σ rates / cohorts`, age by age, over the cohorts that have a rate: a true 0 counts, a cell in which nobody is eligible does
 * not. One small cohort moves it as much as a large one; {@link pooledRetention} is the rate of the users.
 *
 * @param rows - A retention table, such as {@link retentionOn} gives.
 * @returns One cell an age.
 * @throws TypeError if the rows are not of the same ages.
 *
 * @example
 * ```ts
 * import { meanRetention } from 'engagement-metrics/events';
 * const cohort = { start: 0, end: 1, complete: true };
 * const cell = { age: 1, low: null, high: null, complete: true };
 * const rows = [
 *   { ...cohort, label: '2024-05', size: 1000, cells: [{ ...cell, eligible: 1000, retained: 500, rate: 0.5 }] },
 *   { ...cohort, label: '2024-06', size: 500, cells: [{ ...cell, eligible: 500, retained: 400, rate: 0.8 }] },
 * ];
 * meanRetention(rows); // => [{ age: 1, cohorts: 2, rate: 0.65, complete: true }]
 * ```
 */
export function meanRetention(rows: readonly RetentionRow[]): MeanRetentionCell[] {
  return cohortColumns('meanRetention', rows).map((cells) => {
    const rates = Float64Array.from(cells, ({ rate }) => rate ?? NaN);
    const { count, mean } = meanOf(rates);
    const complete = cells.every((cell) => cell.complete);
    return { age: cells[0]!.age, cohorts: count, rate: count === 0 ? null : mean, complete };
  });
}
