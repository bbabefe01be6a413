/** A sum as two doubles whose exact sum it is, nearly: what `sum` lost to rounding is in `error`. */
export interface Total {
  readonly count: number;
  readonly sum: number;
  readonly error: number;
}

/**
 * Compensated summation (Neumaier, with Knuth's branch-free error of an addition), skipping `NaN`.
 *
 * @param factor - Every value is multiplied by it first: a power of two keeps sums of huge values within the doubles.
 */
export function total(values: Float64Array, factor: number = 1): Total {
  let count = 0;
  let sum = 0;
  let error = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]! * factor;
    if (value !== value) continue;
    const next = sum + value;
    const added = next - sum;
    error += sum - (next - added) + (value - added);
    sum = next;
    count++;
  }
  return { count, sum, error };
}
