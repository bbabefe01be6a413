import { placesIn } from '../calendar/placesIn.ts';
import type { CohortPlan, GroupSlice } from './cohortTypes.ts';

/** Cuts the events of every cohort where another group begins; groups without an event are not there. */
export function groupSlices(plan: CohortPlan): GroupSlice[] {
  const { events, starts, clock } = plan;
  const places = placesIn(events.times, starts);
  const next = clock === 'calendar' ? calendarGroups(plan) : rollingGroups(plan);
  const slices: GroupSlice[] = [];
  for (let cohort = 0; cohort + 1 < places.length; cohort++) {
    const to = places[cohort + 1]!;
    for (let from = places[cohort]!; from < to; from = slices[slices.length - 1]!.to) {
      slices.push({ cohort, from, ...next(from, to) });
    }
  }
  return slices;
}

type NextGroup = (from: number, to: number) => Omit<GroupSlice, 'cohort' | 'from'>;

/** Whoever was born in one interval. */
function calendarGroups({ events, intervals, ages, asOf }: CohortPlan): NextGroup {
  const places = placesIn(events.times, intervals);
  const last = intervals.length - 2;
  const over = intervals[last + 1]! <= asOf ? last + 1 : last;
  let interval = 0;
  return (from, to) => {
    while (places[interval + 1]! <= from) interval++;
    const agesOver = Math.min(ages, over - interval);
    return { to: Math.min(to, places[interval + 1]!), interval, agesOver, reach: Math.min(ages, last - interval) };
  };
}

/** Whoever was born before another interval less was over: found by halving, since fewer are over for who was born later. */
function rollingGroups({ events: { times }, length, ages, asOf }: CohortPlan): NextGroup {
  const overFor = (i: number) => Math.min(ages, Math.floor((asOf - times[i]!) / length));
  return (from, to) => {
    const agesOver = overFor(from);
    let [before, after] = [from, to];
    while (after - before > 1) {
      const middle = (before + after) >>> 1;
      if (overFor(middle) === agesOver) before = middle;
      else after = middle;
    }
    return { to: after, interval: 0, agesOver, reach: agesOver };
  };
}
