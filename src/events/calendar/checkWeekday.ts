import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { Weekday } from './calendarTypes.ts';

const weekdays: readonly unknown[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** How many days after Monday a day of the week is. What is none is refused, whether or not a week is asked for. */
export function checkWeekday(where: string, argument: string, weekday: Weekday = 'monday'): number {
  const days = weekdays.indexOf(weekday);
  if (days >= 0) return days;
  return refuse('ERR_UNKNOWN_OPTION', where, argument, `is ${shown(weekday)}, not one of ${weekdays.join(', ')}`);
}
