import type { Pass } from './tableTypes.ts';

/**
 * In how many buckets every user has an event. In the order of time, a user's events in one bucket come one after the other.
 *
 * @param starts - Where each bucket begins, the first one not after the first event.
 */
export function activeBuckets(size: number, starts: Float64Array): Pass {
  const result = new Float64Array(size);
  const latest = new Int32Array(size).fill(-1);
  let reached = 0;
  return {
    read: ({ users, times }) => {
      let bucket = reached;
      let end = starts[bucket + 1]!;
      for (let i = 0; i < users.length; i++) {
        const time = times[i]!;
        while (time >= end) end = starts[++bucket + 1]!;
        const user = users[i]!;
        if (latest[user] === bucket) continue;
        latest[user] = bucket;
        result[user]!++;
      }
      reached = bucket;
    },
    column: () => result,
  };
}
