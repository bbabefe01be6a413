import type { Pass } from './tableTypes.ts';

/**
 * Writes in which bucket every user's first event is, as soon as it comes.
 *
 * @param first - A place a user, -1 before and without an event.
 * @param starts - Where each bucket begins, the first one not after the first event.
 */
export function firstBuckets(first: Float64Array, starts: Float64Array): Pass['read'] {
  let reached = 0;
  return ({ users, times }) => {
    let bucket = reached;
    let end = starts[bucket + 1]!;
    for (let i = 0; i < users.length; i++) {
      const time = times[i]!;
      while (time >= end) end = starts[++bucket + 1]!;
      const user = users[i]!;
      if (first[user]! < 0) first[user] = bucket;
    }
    reached = bucket;
  };
}
