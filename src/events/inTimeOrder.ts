import type { Codes } from '../table/types.ts';
import type { EventLog } from './types.ts';

/** The log in the order of time, itself if it is so already; events of one time stay in their order. */
export function inTimeOrder(log: EventLog): EventLog {
  const { users, times, types, values, dimensions } = log;
  if (times.every((time, i) => i === 0 || times[i - 1]! <= time)) return log;
  const order = Uint32Array.from(times.keys()).sort((a, b) => times[a]! - times[b]! || a - b);
  const numbers = (column: Float64Array) => Float64Array.from(order, (i) => column[i]!);
  const texts = ({ labels, codes }: Codes): Codes => ({ labels, codes: Int32Array.from(order, (i) => codes[i]!) });
  return {
    users: texts(users),
    times: numbers(times),
    ...(types === undefined ? {} : { types: texts(types) }),
    ...(values === undefined ? {} : { values: numbers(values) }),
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, codes]) => [name, texts(codes)])),
  };
}
