import type { GroupBatch, MarkTable } from './cohortTypes.ts';
import { stepCell } from './stepCell.ts';

/**
 * Enters what was counted in an interval into the cells of the batch, and clears it.
 *
 * @param born - As for `turnMarks`.
 * @returns How many were born.
 */
export function enterMarks(
  { start, counts }: MarkTable,
  { first, end, ages, interval: bornIn, base, cells }: GroupBatch,
  interval: number,
  born: number | null,
): number {
  const births = born === null ? 0 : counts[0]!;
  if (born !== null) cells[base[born]! + stepCell(-2, 0)]! += births;
  for (let g = first; g <= (born ?? end - 1); g++) {
    const age = Math.min(interval - bornIn[g]!, ages);
    for (let state = 0; state < 2 * age; state++) cells[base[g]! + stepCell(state, age)]! += counts[start[g]! + state]!;
  }
  counts.fill(0);
  return births;
}
