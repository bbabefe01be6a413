import { enterMarks } from './enterMarks.ts';
import { followMarks } from './followMarks.ts';
import { groupBatch } from './groupBatch.ts';
import { markTable } from './markTable.ts';
import { placesIn } from '../calendar/placesIn.ts';
import type { CohortPlan, GroupSlice } from './cohortTypes.ts';
import type { CohortReturns } from './retentionTypes.ts';
import { returnSteps } from './returnSteps.ts';
import { turnMarks } from './turnMarks.ts';

/**
 * Finds the members of the groups from `first` to before `end`, and their returns, where every event is a birth and a return
 * by the calendar: in one pass over the events, with two bytes a user.
 *
 * All that is known of a user is one number, the mark: not born yet, born before the first cohort, or the group and the state
 * (see `stepCell`) in it. While neither the interval nor the group of births changes, every mark leads to one other mark.
 *
 * @param marks - A place a user: written over.
 * @param members - How many members each group has: brought up to date.
 */
export function plainReturns(
  plan: CohortPlan,
  slices: readonly GroupSlice[],
  first: number,
  end: number,
  marks: Uint16Array,
  members: Int32Array,
): CohortReturns {
  const { users, times } = plan.events;
  const places = placesIn(times, plan.intervals);
  const batch = groupBatch(plan, slices, first, end, Infinity);
  const table = markTable(batch, slices);
  const follow = (from: number, to: number, interval: number, born: number | null): number => {
    turnMarks(table, batch, interval, born);
    followMarks(users, from, to, table, marks);
    return enterMarks(table, batch, interval, born);
  };
  marks.fill(0);
  if (plan.birth === 'firstEver') for (const user of users.subarray(0, slices[first]!.from)) marks[user] = 1;
  for (let g = first; g < end; g++) {
    const { from, to, interval } = slices[g]!;
    members[g] = follow(from, to, interval, g);
  }
  // Nobody is born any more, but those who were return.
  for (let { to: from, interval } = slices[end - 1]!; from < users.length; from = places[++interval]!) {
    follow(from, places[interval + 1]!, interval, null);
  }
  return returnSteps(batch, slices);
}
