import { calendarReturns } from './calendarReturns.ts';
import { placesIn } from './placesIn.ts';
import type { CohortPlan, CohortReturns, GroupBatch, GroupSlice, MemberState } from './retentionTypes.ts';
import { returnSteps } from './returnSteps.ts';
import { rollingReturns } from './rollingReturns.ts';

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
  const interval = Int32Array.from(slices, (slice) => slice.interval);
  const places = placesIn(plan.events.times, plan.intervals);
  const base = new Int32Array(slices.length);
  const parts: CohortReturns[] = [];
  for (let from = first, to = first; from < end; from = to) {
    let size = 0;
    for (; to < end && size + cellsOf(slices[to]!) <= room; to++) {
      base[to] = size;
      size += cellsOf(slices[to]!);
    }
    const { ages, least } = plan;
    const batch = { first: from, end: to, ages, least, interval, base, cells: new Int32Array(size) };
    pass(plan, slices[from]!, places, batch, members);
    parts.push(returnSteps(batch, slices));
  }
  return parts;
}

function cellsOf({ reach }: GroupSlice): number {
  return ((reach + 1) * (reach + 4)) / 2;
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
    rollingReturns(events, start.from, events.users.length, length, batch, members);
    return;
  }
  for (let interval = start.interval; interval + 1 < places.length; interval++) {
    const from = Math.max(start.from, places[interval]!);
    calendarReturns(events, from, places[interval + 1]!, interval, batch, members);
  }
}
