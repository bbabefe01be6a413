/** The groups of values that are in the order of their groups: views, not copies. */
export function groupViews(values: Float64Array, starts: Int32Array): Float64Array[] {
  return Array.from({ length: starts.length - 1 }, (_, group) => values.subarray(starts[group], starts[group + 1]));
}
