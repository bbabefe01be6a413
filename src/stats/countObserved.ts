/** How many values are observed, that is, not `NaN`. */
export function countObserved(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) count++;
  return count;
}
