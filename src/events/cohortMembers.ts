import { countBirths } from './countBirths.ts';
import type { CohortPlan, GroupSlice, MemberState } from './retentionTypes.ts';

/**
 * Finds the members of all groups at once or, where a user may be born anew into every cohort, cohort by cohort: a pass over
 * the log for each, with the same few places a user.
 *
 * @param visit - Told the groups whose members the state now has, from the first to before the end.
 * @returns How many members each group has.
 */
export function cohortMembers(
  { events, users, birth, least }: CohortPlan,
  slices: readonly GroupSlice[],
  visit: (members: MemberState, first: number, end: number) => void,
): Int32Array {
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
  for (let first = 0, end = 0; first < slices.length; first = end) {
    while (end < slices.length && (birth !== 'recurring' || slices[end]!.cohort === slices[first]!.cohort)) end++;
    if (birth === 'recurring') state.group.fill(-1);
    for (let g = first; g < end; g++) members[g] = countBirths(events, slices[g]!.from, slices[g]!.to, g, state);
    visit(state, first, end);
  }
  return members;
}
