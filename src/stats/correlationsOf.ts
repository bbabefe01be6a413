import { meanOf } from './meanOf.ts';
import { dotProduct } from './dotProduct.ts';

/** Pearson's correlation of every column with every other: columns without a gap, none of them constant. */
export function correlationsOf(columns: readonly Float64Array[]): Float64Array[] {
  const directions = columns.map(directionOf);
  const matrix = columns.map(() => new Float64Array(columns.length).fill(1));
  directions.forEach((direction, j) => {
    for (let k = 0; k < j; k++) {
      const correlation = Math.max(-1, Math.min(1, dotProduct(direction, directions[k]!))); // rounding may lead past 1
      matrix[j]![k] = correlation;
      matrix[k]![j] = correlation;
    }
  });
  return matrix;
}

/** The deviations from the mean, itself and not its nearest double, as a vector of length 1. */
function directionOf(column: Float64Array): Float64Array {
  const { mean, rest } = meanOf(column);
  const deviations = column.map((value) => value - mean - rest);
  const length = Math.sqrt(dotProduct(deviations, deviations));
  return deviations.map((deviation) => deviation / length);
}
