import type { Codes } from '../table/types.ts';
import { timeOrder } from './timeOrder.ts';
import type { EventLog } from './types.ts';

/** The log in the order of time, itself if it is so already; events of one time stay in their order. */
export function inTimeOrder(log: EventLog): EventLog {
  const { users, times, types, values, dimensions } = log;
  const order = timeOrder(times);
  if (order === null) return log;
  const texts = ({ labels, codes }: Codes): Codes => ({ labels, codes: codesIn(order, codes) });
  return {
    users: texts(users),
    times: numbersIn(order, times),
    ...(types === undefined ? {} : { types: texts(types) }),
    ...(values === undefined ? {} : { values: numbersIn(order, values) }),
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, codes]) => [name, texts(codes)])),
  };
}

function numbersIn(order: Uint32Array, numbers: Float64Array): Float64Array {
  const ordered = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) ordered[i] = numbers[order[i]!]!;
  return ordered;
}

function codesIn(order: Uint32Array, codes: Int32Array): Int32Array {
  const ordered = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) ordered[i] = codes[order[i]!]!;
  return ordered;
}
