/** Neighbouring values taken together: how many each group holds, their mean, and their squares around it. */
export interface ValueGroups {
  /** The place of the first value of every group, and the number of values. */
  readonly starts: Int32Array;
  readonly weights: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Takes distinct values together that stand side by side.
 *
 * @param values - In rising order.
 * @param counts - How often each is there.
 * @param starts - Where every group begins; last, how many values there are.
 */
export function valueGroups(values: Float64Array, counts: Float64Array, starts: Int32Array): ValueGroups {
  const groups = starts.length - 1;
  const weights = new Float64Array(groups);
  const means = new Float64Array(groups);
  const squares = new Float64Array(groups);
  for (let g = 0; g < groups; g++) {
    const first = values[starts[g]!]!;
    let [weight, above, around] = [0, 0, 0];
    for (let i = starts[g]!; i < starts[g + 1]!; i++) {
      weight += counts[i]!;
      above += counts[i]! * (values[i]! - first);
    }
    const mean = first + above / weight;
    for (let i = starts[g]!; i < starts[g + 1]!; i++) {
      const deviation = values[i]! - mean;
      around += counts[i]! * deviation * deviation;
    }
    weights[g] = weight;
    means[g] = mean;
    squares[g] = around;
  }
  return { starts, weights, means, squares };
}
