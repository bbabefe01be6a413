import { placesIn } from '../calendar/placesIn.ts';
import type { CohortPlan, GroupSlice, MemberState } from './cohortTypes.ts';

/** Tells the age of a member at an event; the events asked for must come in their order, and not before the member's birth. */
export function ageReader(
  { events: { times }, clock, intervals, length }: CohortPlan,
  slices: readonly GroupSlice[],
  { birth, group }: MemberState,
): (event: number, user: number) => number {
  if (clock === 'rolling') return (event, user) => Math.floor((times[event]! - birth[user]!) / length);
  const places = placesIn(times, intervals);
  let interval = 0;
  return (event, user) => {
    while (places[interval + 1]! <= event) interval++;
    return interval - slices[group[user]!]!.interval;
  };
}
