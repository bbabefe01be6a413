/** The highest band whose cut a value reaches: as cuts rise, how many it reaches. Adding up takes no branch to mispredict. */
export function bandOf(value: number, cuts: readonly number[], tolerance: number): number {
  let band = 0;
  for (let k = 0; k < cuts.length; k++) band += Number(value + tolerance >= cuts[k]!);
  return band;
}
