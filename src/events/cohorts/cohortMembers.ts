import { countBirths } from './countBirths.ts';
import { memberRanges } from './memberRanges.ts';
import type { CohortPlan, GroupSlice, MemberState } from './cohortTypes.ts';

/**
 * Finds the members of all groups at once or, where a user may be born anew into every cohort, cohort by cohort: a pass over
 * the log for each, with the same few places a user.
 *
 * @param visit - Told the groups whose members the state now has, from the first to before the end.
 * @returns How many members each group has.
 */
export function cohortMembers(
  plan: CohortPlan,
  slices: readonly GroupSlice[],
  visit: (members: MemberState, first: number, end: number) => void,
): Int32Array {
  const { events, users, birth, least } = plan;
  const state: MemberState = {
    group: new Int32Array(users).fill(-1),
    birth: new Float64Array(users),
    latest: new Int16Array(users),
    counting: new Int32Array(least > 1 ? users : 0),
    counted: new Int32Array(least > 1 ? users : 0),
  };
  const members = new Int32Array(slices.length);
  // Whoever was born before the first cohort is in none.
  if (birth === 'firstEver' && slices.length > 0) countBirths(events, 0, slices[0]!.from, -2, state);
  for (const [first, end] of memberRanges(plan, slices)) {
    if (birth === 'recurring') state.group.fill(-1);
    for (let g = first; g < end; g++) members[g] = countBirths(events, slices[g]!.from, slices[g]!.to, g, state);
    visit(state, first, end);
  }
  return members;
}
