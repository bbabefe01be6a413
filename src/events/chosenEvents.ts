import { maskOf } from '../table/maskOf.ts';
import type { Condition } from '../table/types.ts';
import { logField } from './logField.ts';
import type { EventLog, Events } from './types.ts';

/** Those of the first `past` events of a log that meet a condition which was checked. */
export function chosenEvents(where: string, log: EventLog, past: number, condition: Condition | undefined): Events {
  const users = log.users.codes.subarray(0, past);
  const times = log.times.subarray(0, past);
  const values = log.values?.subarray(0, past) ?? new Float64Array(0);
  if (condition === undefined) return { users, times, values };
  const mask = maskOf(condition, past, (name) => logField(where, log, name));
  const met = (_: number, i: number) => mask[i] === 1;
  return { users: users.filter(met), times: times.filter(met), values: values.filter(met) };
}
