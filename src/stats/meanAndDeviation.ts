import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { meanOf } from './meanOf.ts';

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
  const column = readColumn('meanAndDeviation', 'values', values);
  const { count, mean, rest } = meanOf(column);
  if (count === 0) return null;
  let factor = 1;
  let squares = sumOfSquares(column, mean, factor);
  if (!(squares > 1e-290 && squares < 1e290)) {
    factor = squares < 1 ? 2 ** 600 : 2 ** -600; // near the ends of the doubles, squares lose their digits
    squares = sumOfSquares(column, mean, factor);
  }
  squares = Math.max(0, squares - count * (rest * factor) * (rest * factor)); // around the mean itself, not its double
  const populationDeviation = Math.sqrt(squares / count) / factor;
  const sampleDeviation = count === 1 ? null : Math.sqrt(squares / (count - 1)) / factor;
  if (!(Math.max(populationDeviation, sampleDeviation ?? 0) < Infinity)) {
    refuse('ERR_OVERFLOW', 'meanAndDeviation', 'values', 'deviate beyond the largest double');
  }
  return { count, missing: column.length - count, mean, populationDeviation, sampleDeviation };
}

function sumOfSquares(values: Float64Array, mean: number, factor: number): number {
  const centre = mean * factor;
  let sum = 0;
  let error = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i]! * factor - centre;
    if (deviation !== deviation) continue;
    const square = deviation * deviation;
    const next = sum + square;
    const added = next - sum;
    error += sum - (next - added) + (square - added);
    sum = next;
  }
  return sum + error;
}
