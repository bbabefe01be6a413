import { refuse } from '../../check/refuse.ts';
import { listOf } from '../../table/listOf.ts';
import { readColumn } from '../../table/readColumn.ts';
import { readField } from '../../table/readField.ts';
import type { Codes, Column, Label } from '../../table/types.ts';
import { checkFields } from './checkFields.ts';
import { readCodes } from './readCodes.ts';
import { readTimes } from './readTimes.ts';
import { rowTexts } from './rowTexts.ts';
import { rowTimes } from './rowTimes.ts';
import type { EventFields, EventLog } from '../types.ts';

/** Rows (an array of objects), or columns by name. */
export type EventTable = readonly object[] | Readonly<Record<string, Iterable<unknown> | ArrayLike<unknown> | Codes>>;

/** The door for events: the columns of a log, in the order in which the events came. */
export function readEvents(
  where: string,
  events: EventTable,
  fields: EventFields,
  midnightOf: (localDay: number) => number,
): EventLog {
  const { user, time, type, value, dimensions = [] } = fields;
  checkFields(where, fields);
  const placeIn = (name: string) => (i: number) => {
    return Array.isArray(events) ? `events[${String(i)}].${name}` : `events.${name}[${String(i)}]`;
  };
  const column = (name: string) => columnOf(where, events, name);
  const rows = Array.isArray(events) ? (events as readonly Readonly<Record<string, unknown>>[]) : undefined;
  const texts = (name: string): Codes =>
    (rows && rowTexts(rows, name)) ??
    readCodes(where, `events.${name}`, column(name) as ArrayLike<Label>, placeIn(name));
  const users = texts(user);
  const times = rows
    ? rowTimes(where, rows, time, placeIn(time), midnightOf)
    : readTimes(where, listOf<unknown>(where, `events.${time}`, column(time) as []), placeIn(time), midnightOf);
  const nobody = users.codes.indexOf(-1);
  if (nobody >= 0) refuse('ERR_TYPE', where, placeIn(user)(nobody), "is missing: an event is somebody's");
  const log: EventLog = {
    users,
    times,
    ...(type === undefined ? {} : { types: texts(type) }),
    ...(value === undefined
      ? {}
      : { values: withoutMinusZero(readColumn(where, `events.${value}`, column(value) as Column, placeIn(value))) }),
    dimensions: Object.fromEntries(dimensions.map((name) => [name, texts(name)])),
  };
  checkLengths(where, log, fields);
  return log;
}

function columnOf(where: string, events: EventTable, name: string): unknown {
  if (!Array.isArray(events)) return readField(where, 'events', events, name);
  const rows = events as readonly Record<string, unknown>[];
  const inherited = name in Object.prototype;
  const column = new Array<unknown>(rows.length);
  for (let i = 0; i < column.length; i++) {
    const row = rows[i]!;
    // What is plainly there goes straight in; the careful way says what is wrong with anything else.
    const plain = !inherited && typeof row === 'object' && (row as unknown) !== null ? row[name] : undefined;
    column[i] = plain === undefined ? readField(where, `events[${String(i)}]`, row, name) : plain;
  }
  return column;
}

function withoutMinusZero(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0 && 1 / values[i]! < 0) return values.map((value) => value + 0);
  }
  return values;
}

function checkLengths(where: string, log: EventLog, fields: EventFields): void {
  const { users, times, types, values, dimensions } = log;
  const lengths: [name: string | undefined, length: number | undefined][] = [
    [fields.time, times.length],
    [fields.type, types?.codes.length],
    [fields.value, values?.length],
    ...Object.entries(dimensions).map(([name, { codes }]): [string, number] => [name, codes.length]),
  ];
  const size = users.codes.length;
  for (const [name = '', length = size] of lengths) {
    if (length === size) continue;
    const fact = `has ${String(length)} values, events.${fields.user} ${String(size)}`;
    refuse('ERR_LENGTH', where, `events.${name}`, fact);
  }
}
