import type { GroupBatch, GroupSlice, MarkTable } from './cohortTypes.ts';

/** Marks for the groups of a batch: 0 of who is not born, 1 of who was born too early, then two for every age of a group. */
export function markTable({ first, end }: GroupBatch, slices: readonly GroupSlice[]): MarkTable {
  const start = new Int32Array(slices.length);
  let size = 2;
  for (let g = first; g < end; g++) {
    start[g] = size;
    size += 2 * (slices[g]!.reach + 1);
  }
  return { start, next: new Uint16Array(size), counts: new Int32Array(size) };
}
