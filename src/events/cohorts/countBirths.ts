import type { CohortEvents, MemberState } from './cohortTypes.ts';

/** Gives a group to whoever has none yet and a birth among the events from one to another; how many that were. */
export function countBirths(
  { users, times, starts }: CohortEvents,
  from: number,
  to: number,
  group: number,
  { group: groupOf, birth }: Pick<MemberState, 'group' | 'birth'>,
): number {
  let born = 0;
  for (let i = from; i < to; i++) {
    if (starts !== null && starts[i] === 0) continue;
    const user = users[i]!;
    if (groupOf[user] !== -1) continue;
    groupOf[user] = group;
    birth[user] = times[i]!;
    born++;
  }
  return born;
}
