import type { CohortEvents, GroupBatch, MemberState } from './retentionTypes.ts';
import { stateAfter } from './stateAfter.ts';
import { stepCell } from './stepCell.ts';

/** Counts the returns of one interval of the calendar: all of them have the same age for whoever was born in one interval. */
export function calendarReturns(
  { users, times, returns }: CohortEvents,
  from: number,
  to: number,
  interval: number,
  { first, end, ages, least, base, cells, interval: bornIn }: GroupBatch,
  { group: groupOf, birth, latest, counting, counted }: MemberState,
): void {
  for (let i = from; i < to; i++) {
    if (returns[i] === 0) continue;
    const user = users[i]!;
    const group = groupOf[user]!;
    if (group < first || group >= end) continue;
    const passed = interval - bornIn[group]!;
    if (passed <= 0 && times[i]! < birth[user]!) continue;
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
