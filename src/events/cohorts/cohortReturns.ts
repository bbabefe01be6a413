import { cohortMembers } from './cohortMembers.ts';
import { countReturns } from './countReturns.ts';
import { everyEvent } from './everyEvent.ts';
import { joinedReturns } from './joinedReturns.ts';
import { memberRanges } from './memberRanges.ts';
import { plainReturns } from './plainReturns.ts';
import type { CohortPlan, GroupSlice } from './cohortTypes.ts';
import type { CohortReturns } from './retentionTypes.ts';

/** How many members the groups have, and what their returns are. */
export function cohortReturns(
  plan: CohortPlan,
  slices: readonly GroupSlice[],
): { readonly members: Int32Array; readonly returns: CohortReturns } {
  const parts: CohortReturns[] = [];
  if (!everyEvent(plan, slices)) {
    const members = cohortMembers(plan, slices, (state, first, end) => {
      parts.push(...countReturns(plan, slices, state, first, end));
    });
    return { members, returns: joinedReturns(parts) };
  }
  const members = new Int32Array(slices.length);
  const marks = new Uint16Array(plan.users);
  for (const [first, end] of memberRanges(plan, slices)) {
    parts.push(plainReturns(plan, slices, first, end, marks, members));
  }
  return { members, returns: joinedReturns(parts) };
}
