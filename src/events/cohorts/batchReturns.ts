import type { CohortEvents, GroupBatch, MemberState } from './cohortTypes.ts';
import { stateAfter } from './stateAfter.ts';
import { stepCell } from './stepCell.ts';

/**
 * Counts the returns from one event to another.
 *
 * @param interval - By the calendar, in which interval all of them are: whoever was born in one has the same age; `null` by
 * a rolling clock, where everybody's age runs from the birth.
 * @param length - How long an interval is by a rolling clock.
 */
export function batchReturns(
  { users, times, returns }: CohortEvents,
  from: number,
  to: number,
  { interval, length }: { readonly interval: number | null; readonly length: number },
  { first, end, ages, least, interval: bornIn, base, cells }: GroupBatch,
  { group: groupOf, birth, latest, counting, counted }: MemberState,
): void {
  for (let i = from; i < to; i++) {
    if (returns !== null && returns[i] === 0) continue;
    const user = users[i]!;
    const group = groupOf[user]!;
    if (group < first || group >= end) continue;
    const passed = interval === null ? Math.floor((times[i]! - birth[user]!) / length) : interval - bornIn[group]!;
    if (passed <= 0 && times[i]! < birth[user]!) continue;
    const age = passed < ages ? passed | 0 : ages; // known to be whole, it is fast to reckon with
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
