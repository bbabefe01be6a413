import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { deviationOf } from './deviationOf.ts';

/** How a column is centred and spread. */
export interface MeanAndDeviation {
  /** How many values are observed. */
  readonly count: number;
  /** How many are missing. */
  readonly missing: number;
  /** The arithmetic mean. */
  readonly mean: number;
  /** The standard deviation of these values, `sqrt(Σ(x - mean)² / count)`. */
  readonly populationDeviation: number;
  /** The standard deviation of what they are a sample of, `sqrt(Σ(x - mean)² / (count - 1))`; `null` for one value. */
  readonly sampleDeviation: number | null;
}

/**
 * Mean and standard deviations of a column, in two passes: digits are not lost where the values are large and near.
 *
 * @param values - Numbers; missing ones are skipped and counted.
 * @returns `null` when nothing is observed.
 * @throws TypeError if a value is not a number; RangeError if a deviation is beyond the largest double.
 * @see Tony Chan, Gene Golub, Randall LeVeque, "Algorithms for Computing the Sample Variance", 1983.
 *
 * @example
 * ```ts
 * import { meanAndDeviation } from 'engagement-metrics/stats';
 * meanAndDeviation([1, 2, 3, null]); // => { count: 3, missing: 1, mean: 2, populationDeviation: Math.sqrt(2 / 3), sampleDeviation: 1 }
 * ```
 */
export function meanAndDeviation(values: Column): MeanAndDeviation | null {
  return deviationOf('meanAndDeviation', readColumn('meanAndDeviation', 'values', values));
}
