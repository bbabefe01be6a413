import { refuse } from '../check/refuse.ts';
import type { MeanAndDeviation } from './meanAndDeviation.ts';
import { meanOf } from './meanOf.ts';

/** {@link MeanAndDeviation} of a column that was read, in two passes. */
export function deviationOf(where: string, column: Float64Array): MeanAndDeviation | null {
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
    refuse('ERR_OVERFLOW', where, 'values', 'deviate beyond the largest double');
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
