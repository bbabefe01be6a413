import type { CohortEvents, GroupBatch, MemberState } from './retentionTypes.ts';
import { stateAfter } from './stateAfter.ts';
import { stepCell } from './stepCell.ts';

/** Counts the returns from one event to another, each at an age that runs from its member's own birth. */
export function rollingReturns(
  { users, times, returns }: CohortEvents,
  from: number,
  to: number,
  length: number,
  { first, end, ages, least, base, cells }: GroupBatch,
  { group: groupOf, birth, latest, counting, counted }: MemberState,
): void {
  for (let i = from; i < to; i++) {
    if (returns[i] === 0) continue;
    const user = users[i]!;
    const group = groupOf[user]!;
    if (group < first || group >= end) continue;
    const since = times[i]! - birth[user]!;
    if (since < 0) continue;
    const passed = Math.floor(since / length);
    const age = passed < ages ? passed : ages;
    const state = latest[user]!;
    if (age === state >> 1) continue;
    if (least > 1) {
      if (counting[user] !== passed) {
        counting[user] = passed;
        counted[user] = 0;
      }
      if (++counted[user]! < least) continue;
    }
    cells[base[group]! + stepCell(state, age)]!++;
    latest[user] = stateAfter(state, age);
  }
}
