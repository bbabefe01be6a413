import { bucketEnd } from './bucketEnd.ts';
import type { Events } from './types.ts';

/**
 * In how many days or months every user has an event. In the order of time, a bucket's end is found once, when it is passed.
 */
export function activeBuckets({ users, times }: Events, size: number, unit: 'day' | 'month'): Float64Array {
  const result = new Float64Array(size);
  const latest = new Float64Array(size).fill(NaN); // the end of the last bucket in which a user was active
  let end = -Infinity;
  for (let i = 0; i < users.length; i++) {
    if (times[i]! >= end) end = bucketEnd(times[i]!, unit);
    const user = users[i]!;
    if (latest[user] === end) continue;
    latest[user] = end;
    result[user]!++;
  }
  return result;
}
