import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { listOf } from '../table/listOf.ts';
import { readColumn } from '../table/readColumn.ts';
import { readField } from '../table/readField.ts';
import { readLabels } from '../table/readLabels.ts';
import type { Codes, Column, Label } from '../table/types.ts';
import { inTimeOrder } from './inTimeOrder.ts';
import { readInstant } from './readInstant.ts';
import type { EventFields, EventLog } from './types.ts';

const where = 'eventLog';

/**
 * Reads events into a log: whose, when and, if given, what, with which value and dimensions.
 *
 * @param events - Rows (an array of objects), or columns by name.
 * @param fields - Which field is which.
 * @returns Columns in the order of time; events of one time stay in their order.
 * @throws TypeError if a field is not there, a user is missing or a time is none; RangeError if a time is no date.
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
export function eventLog(
  events: readonly object[] | Readonly<Record<string, Iterable<unknown> | ArrayLike<unknown>>>,
  fields: EventFields,
): EventLog {
  onlyOptions(where, fields, ['user', 'time', 'type', 'value', 'dimensions']);
  const { user, time, type, value, dimensions = [] } = fields;
  list(where, 'fields.dimensions', dimensions);
  const placeIn = (name: string) => (i: number) => {
    return Array.isArray(events) ? `events[${String(i)}].${name}` : `events.${name}[${String(i)}]`;
  };
  const texts = (name: string): Codes =>
    readLabels(where, `events.${name}`, fieldOf(events, name) as ArrayLike<Label>, placeIn(name));
  // A copy with no -0: the log is never changed, nor is it when the caller's column is.
  const numbers = (name: string): Float64Array =>
    readColumn(where, `events.${name}`, fieldOf(events, name) as Column, placeIn(name)).map((number) => number + 0);
  const users = texts(user);
  const times = Float64Array.from(fieldOf(events, time), (instant, i) => readInstant(where, placeIn(time)(i), instant));
  const nobody = users.codes.indexOf(-1);
  if (nobody >= 0) refuse('ERR_TYPE', where, placeIn(user)(nobody), "is missing: an event is somebody's");
  const log: EventLog = {
    users,
    times,
    ...(type === undefined ? {} : { types: texts(type) }),
    ...(value === undefined ? {} : { values: numbers(value) }),
    dimensions: Object.fromEntries(dimensions.map((name) => [reserved(name), texts(name)])),
  };
  checkLengths(log, fields);
  return inTimeOrder(log);
}

function fieldOf(events: object, name: string): ArrayLike<unknown> {
  if (typeof name !== 'string') refuse('ERR_TYPE', where, 'fields', `name ${shown(name)}, not text`);
  if (!Array.isArray(events)) return listOf(where, `events.${name}`, readField(where, 'events', events, name) as []);
  return (events as readonly object[]).map((row, i) => readField(where, `events[${String(i)}]`, row, name));
}

/** A condition calls the fields of a log by these names. */
function reserved(name: string): string {
  if (!['user', 'time', 'type', 'value'].includes(name)) return name;
  return refuse('ERR_OUT_OF_RANGE', where, 'fields.dimensions', `has '${name}', the name of a field of every log`);
}

function checkLengths({ users, times, types, values, dimensions }: EventLog, fields: EventFields): void {
  const lengths: [name: string | undefined, length: number | undefined][] = [
    [fields.time, times.length],
    [fields.type, types?.codes.length],
    [fields.value, values?.length],
    ...Object.entries(dimensions).map(([name, { codes }]): [string, number] => [name, codes.length]),
  ];
  const size = users.codes.length;
  for (const [name = '', length = size] of lengths) {
    if (length === size) continue;
    refuse(
      'ERR_LENGTH',
      where,
      `events.${name}`,
      `has ${String(length)} values, events.${fields.user} ${String(size)}`,
    );
  }
}
