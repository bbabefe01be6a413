import type { Events } from './types.ts';

/** When every user had the last event, `NaN` where there is none. */
export function lastTimes({ users, times }: Events, size: number): Float64Array {
  const result = new Float64Array(size).fill(NaN);
  for (let i = 0; i < users.length; i++) result[users[i]!] = times[i]!;
  return result;
}
