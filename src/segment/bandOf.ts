/** The highest band whose cut a value reaches: how many cuts that is. */
export function bandOf(value: number, cuts: readonly number[], tolerance: number): number {
  let band = 0;
  while (band < cuts.length && value + tolerance >= cuts[band]!) band++;
  return band;
}
