import { refuse } from '../../check/refuse.ts';
import type { Field } from '../../table/types.ts';
import type { EventLog } from '../types.ts';

/** A field of a log by the name that conditions call it by. */
export function logField(where: string, { users, times, types, values, dimensions }: EventLog, name: string): Field {
  const fields: Readonly<Record<string, Field | undefined>> = { user: users, time: times, type: types, value: values };
  const field = Object.hasOwn(fields, name) ? fields[name] : Object.hasOwn(dimensions, name) && dimensions[name];
  return field || refuse('ERR_TYPE', where, `log.${name}`, 'is not there, and a condition asks for it');
}
