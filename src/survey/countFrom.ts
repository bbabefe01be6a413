/** How many values are at a place or beyond it, upwards (1) or downwards (-1). `NaN` is nowhere. */
export function countFrom(values: Float64Array, place: number, direction: 1 | -1): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! * direction >= place * direction) count++;
  return count;
}
