import type { CohortPlan, GroupSlice } from './cohortTypes.ts';

/** So many marks can be told apart in two bytes. */
const most = 65_536;

/**
 * Whether `plainReturns` can count, and is the faster way: where every event is a birth and a return by the calendar, and the
 * marks, which are gone through slice by slice, are not more trouble than the events.
 */
export function everyEvent(
  { events: { users, starts, returns }, clock, least }: CohortPlan,
  slices: readonly GroupSlice[],
): boolean {
  if (clock !== 'calendar' || least > 1 || starts !== null || returns !== null) return false;
  const marks = slices.reduce((sum, { reach }) => sum + 2 * (reach + 1), 2);
  return marks <= most && marks * slices.length <= users.length;
}
