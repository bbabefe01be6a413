/** The smallest and the largest of what is observed, and how many that is; of nothing, infinities. */
export interface Reach {
  readonly count: number;
  readonly smallest: number;
  readonly largest: number;
}

/** {@link Reach} of a column, skipping `NaN`: comparisons with `NaN` are false, so it moves neither end. */
export function extentOf(values: Float64Array): Reach {
  let count = 0;
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
    if (value === value) count++;
  }
  return { count, smallest: smallest + 0, largest: largest + 0 };
}
