import { batchReturns } from './batchReturns.ts';
import { groupBatch } from './groupBatch.ts';
import { placesIn } from '../calendar/placesIn.ts';
import type { CohortPlan, GroupBatch, GroupSlice, MemberState } from './cohortTypes.ts';
import type { CohortReturns } from './retentionTypes.ts';
import { returnSteps } from './returnSteps.ts';

/** So many cells (4 bytes each) are held at once at most: the triangle of one group with 5000 ages has room. */
const room = 16_777_216;

/** Counts the returns of the groups from `first` to before `end`, in as many passes as their cells need. */
export function countReturns(
  plan: CohortPlan,
  slices: readonly GroupSlice[],
  members: MemberState,
  first: number,
  end: number,
): CohortReturns[] {
  const places = placesIn(plan.events.times, plan.intervals);
  const parts: CohortReturns[] = [];
  for (let from = first; from < end;) {
    const batch = groupBatch(plan, slices, from, end, room);
    pass(plan, slices[from]!, places, batch, members);
    parts.push(returnSteps(batch, slices));
    from = batch.end;
  }
  return parts;
}

function pass(
  { events, clock, length }: CohortPlan,
  start: GroupSlice,
  places: Uint32Array,
  batch: GroupBatch,
  members: MemberState,
): void {
  members.latest.fill(-2);
  members.counting.fill(-1);
  if (clock === 'rolling') {
    batchReturns(events, start.from, events.users.length, { interval: null, length }, batch, members);
    return;
  }
  for (let interval = start.interval; interval + 1 < places.length; interval++) {
    const from = Math.max(start.from, places[interval]!);
    batchReturns(events, from, places[interval + 1]!, { interval, length }, batch, members);
  }
}
