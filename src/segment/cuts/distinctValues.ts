/** Values that differ, in rising order, and how often each is there. */
export interface DistinctValues {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/** The distinct values of a column in rising order. */
export function distinctValues(sorted: Float64Array): DistinctValues {
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i]!;
    if (last < 0 || value !== values[last]) values[++last] = value;
    counts[last]!++;
  }
  return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}
