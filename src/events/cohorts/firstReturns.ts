import type { CohortEvents, MemberState } from './cohortTypes.ts';

/** When every member returned first after the moment of the birth, `NaN` without a return. */
export function firstReturns(
  { users, times, returns }: CohortEvents,
  { group, birth }: Pick<MemberState, 'group' | 'birth'>,
): Float64Array {
  const first = new Float64Array(group.length).fill(NaN);
  for (let i = 0; i < users.length; i++) {
    if (returns !== null && returns[i] === 0) continue;
    const user = users[i]!;
    if (group[user]! < 0 || times[i]! <= birth[user]!) continue;
    const known = first[user]!;
    if (known !== known) first[user] = times[i]!;
  }
  return first;
}
