import { blockBuckets } from './blockBuckets.ts';
import type { Pass } from './tableTypes.ts';

/**
 * In how many buckets every user has an event. In the order of time, a user's events in one bucket come one after the other.
 *
 * @param starts - Where each bucket begins, the first one not after the first event.
 * @param latest - For whoever wants to know: the last bucket of every user in the end, -1 before and without an event.
 */
export function activeBuckets(
  size: number,
  starts: Float64Array,
  latest: Int32Array = new Int32Array(size).fill(-1),
): Pass {
  const result = new Float64Array(size);
  const bucketsOf = blockBuckets(starts);
  return {
    read: ({ users, times }) => {
      const buckets = bucketsOf(times);
      for (let i = 0; i < users.length; i++) {
        const bucket = buckets[i]!;
        const user = users[i]!;
        if (latest[user] === bucket) continue;
        latest[user] = bucket;
        result[user]!++;
      }
    },
    column: () => result,
  };
}
