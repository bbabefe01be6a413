import type { CohortPlan, GroupBatch, GroupSlice } from './cohortTypes.ts';
import { stepCell } from './stepCell.ts';

/** Cells for the returns of the groups from `first` on to before `end`, or as many of them as there is room for: at least one. */
export function groupBatch(
  { ages, least }: Pick<CohortPlan, 'ages' | 'least'>,
  slices: readonly GroupSlice[],
  first: number,
  end: number,
  room: number,
): GroupBatch {
  const interval = Int32Array.from(slices, (slice) => slice.interval);
  const base = new Int32Array(slices.length);
  let size = 0;
  let next = first;
  for (; next < end; next++) {
    const cells = stepCell(-2, slices[next]!.reach + 1); // the first one of the age that is not there any more
    if (next > first && size + cells > room) break;
    base[next] = size;
    size += cells;
  }
  return { first, end: next, ages, least, interval, base, cells: new Int32Array(size) };
}
