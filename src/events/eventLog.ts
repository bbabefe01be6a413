import { onlyOptions } from '../check/onlyOptions.ts';
import { inTimeOrder } from './log/inTimeOrder.ts';
import { readEvents, type EventTable } from './log/readEvents.ts';
import type { EventFields, EventLog } from './types.ts';
import { zoneMidnights } from './calendar/zoneMidnights.ts';

/**
 * Reads events into a log: whose, when and, if given, what, with which value and dimensions.
 *
 * Columns that are encoded already are taken as they stand, without a copy: text as `Codes` (`{ labels, codes }`), and times
 * and values as a `Float64Array`, if the times rise and nothing is infinite or -0. Such an array belongs to the log from
 * then on: whoever writes to it changes the log, and the order of time on which every result relies.
 *
 * @param events - Rows (an array of objects), or columns by name.
 * @param fields - Which field is which.
 * @returns Columns in the order of time; events of one time stay in their order.
 * @throws TypeError if a field is not there, a user is missing or a time is none; RangeError if a time is no date, or there
 * is no such time zone.
 *
 * @example
 * ```ts
 * import { eventLog } from 'engagement-metrics/events';
 * const purchases = [
 *   { customer: 'b', date: '1997-01-18', paid: 29.73 },
 *   { customer: 'a', date: '1997-01-01', paid: 29.33 },
 * ];
 * const log = eventLog(purchases, { user: 'customer', time: 'date', value: 'paid' });
 * log.users; // => { labels: ['b', 'a'], codes: Int32Array.of(1, 0) }
 * log.values; // => Float64Array.of(29.33, 29.73)
 * ```
 */
export function eventLog(events: EventTable, fields: EventFields): EventLog {
  const where = 'eventLog';
  onlyOptions(where, fields, ['user', 'time', 'type', 'value', 'dimensions', 'timeZone']);
  const midnightOf = zoneMidnights(where, fields.timeZone);
  return inTimeOrder(readEvents(where, events, fields, midnightOf));
}
