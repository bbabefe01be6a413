import { blockBuckets } from './blockBuckets.ts';
import type { Pass } from './tableTypes.ts';

/**
 * Writes in which bucket every user's first event is, as soon as it comes.
 *
 * @param first - A place a user, -1 before and without an event.
 * @param starts - Where each bucket begins, the first one not after the first event.
 */
export function firstBuckets(first: Float64Array, starts: Float64Array): Pass['read'] {
  const bucketsOf = blockBuckets(starts);
  return ({ users, times }) => {
    const buckets = bucketsOf(times);
    for (let i = 0; i < users.length; i++) {
      const user = users[i]!;
      if (first[user]! < 0) first[user] = buckets[i]!;
    }
  };
}
