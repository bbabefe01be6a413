import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import type { Weekday } from './calendarTypes.ts';

const weekdays: readonly unknown[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Refuses what is no {@link Weekday}, whether or not a week is asked for. */
export function checkWeekday(where: string, argument: string, weekday: Weekday | undefined): void {
  if (weekday === undefined || weekdays.includes(weekday)) return;
  refuse('ERR_UNKNOWN_OPTION', where, argument, `is ${shown(weekday)}, not one of ${weekdays.join(', ')}`);
}
