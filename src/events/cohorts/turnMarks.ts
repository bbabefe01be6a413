import type { GroupBatch, MarkTable } from './cohortTypes.ts';
import { stateAfter } from './stateAfter.ts';

/**
 * Says where every mark leads to in an interval.
 *
 * @param born - The group that events are the births of; those after it have no members yet. `null` where nobody is born.
 */
export function turnMarks(
  { start, next }: MarkTable,
  { first, end, ages, interval: bornIn }: GroupBatch,
  interval: number,
  born: number | null,
): void {
  next[0] = born === null ? 0 : start[born]!;
  next[1] = 1;
  for (let g = first; g <= (born ?? end - 1); g++) {
    const age = Math.min(interval - bornIn[g]!, ages);
    const mark = start[g]!;
    for (let state = 0; state < 2 * age; state++) next[mark + state] = mark + stateAfter(state, age);
    // Who has returned at this age already stays as he or she is.
    next[mark + 2 * age] = mark + 2 * age;
    next[mark + 2 * age + 1] = mark + 2 * age + 1;
  }
}
