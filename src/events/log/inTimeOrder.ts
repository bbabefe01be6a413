import type { Codes } from '../../table/types.ts';
import { timeOrder, type TimeOrder } from './timeOrder.ts';
import type { EventLog } from '../types.ts';

/** The log in the order of time, itself if it is so already; events of one time stay in their order. */
export function inTimeOrder(log: EventLog): EventLog {
  const { users, times, types, values, dimensions } = log;
  const order = timeOrder(times);
  if (order === null) return log;
  const texts = ({ labels, codes }: Codes): Codes => ({ labels, codes: codesIn(order, codes) });
  return {
    users: texts(users),
    times: order.times,
    ...(types === undefined ? {} : { types: texts(types) }),
    ...(values === undefined ? {} : { values: numbersIn(order, values) }),
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, codes]) => [name, texts(codes)])),
  };
}

/** By way of the parts of time: straight to its place, every number would come from far away. */
function numbersIn({ places, order, room }: TimeOrder, numbers: Float64Array): Float64Array {
  for (let i = 0; i < numbers.length; i++) room[places[i]!] = numbers[i]!;
  const ordered = new Float64Array(numbers.length);
  for (let i = 0; i < ordered.length; i++) ordered[i] = room[order[i]!]!;
  return ordered;
}

function codesIn({ places, order, room }: TimeOrder, codes: Int32Array): Int32Array {
  const parts = new Int32Array(room.buffer, 0, codes.length);
  for (let i = 0; i < codes.length; i++) parts[places[i]!] = codes[i]!;
  const ordered = new Int32Array(codes.length);
  for (let i = 0; i < ordered.length; i++) ordered[i] = parts[order[i]!]!;
  return ordered;
}
