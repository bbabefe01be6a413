/** The sum of the values up to each, compensated as `total` is; once beyond the doubles it is `Infinity`. */
export function runningSums(values: Float64Array): Float64Array {
  let sum = 0;
  let error = 0;
  return values.map((value) => {
    const next = sum + value;
    const added = next - sum;
    error += sum - (next - added) + (value - added);
    sum = next;
    return sum === Infinity ? Infinity : sum + error;
  });
}
