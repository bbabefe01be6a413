import { refuse } from '../check/refuse.ts';
import { maskOf } from '../table/maskOf.ts';
import type { Condition, Field } from '../table/types.ts';
import { activeBuckets } from './activeBuckets.ts';
import { countEvents } from './countEvents.ts';
import { lastTimes } from './lastTimes.ts';
import { sumValues } from './sumValues.ts';
import type { Aggregate, EventLog, Events } from './types.ts';

/** One aggregate for every user of the log, over its first `past` events: one pass, with a place or two a user. */
export function aggregateColumn(log: EventLog, aggregate: Aggregate, past: number, asOf: number): Float64Array {
  const events = chosen(log, past, aggregate.where);
  const size = log.users.labels.length;
  switch (aggregate.type) {
    case 'count':
      return countEvents(events, size);
    case 'sum':
      return sumValues(events, size);
    case 'activeBuckets':
      return activeBuckets(events, size, aggregate.unit);
    case 'daysSince':
      return lastTimes(events, size).map((time) => (asOf - time) / 86_400_000);
  }
}

function chosen(log: EventLog, past: number, where: Condition | undefined): Events {
  const users = log.users.codes.subarray(0, past);
  const times = log.times.subarray(0, past);
  const values = log.values?.subarray(0, past) ?? new Float64Array(0);
  if (where === undefined) return { users, times, values };
  const mask = maskOf(where, past, (name) => fieldOf(log, name));
  const met = (_: number, i: number) => mask[i] === 1;
  return { users: users.filter(met), times: times.filter(met), values: values.filter(met) };
}

function fieldOf({ users, times, types, values, dimensions }: EventLog, name: string): Field {
  const fields: Readonly<Record<string, Field | undefined>> = { user: users, time: times, type: types, value: values };
  const field = Object.hasOwn(fields, name) ? fields[name] : Object.hasOwn(dimensions, name) && dimensions[name];
  return field || refuse('ERR_TYPE', 'customerTable', `log.${name}`, 'is not there, and a condition asks for it');
}
