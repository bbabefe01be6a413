import { blockBuckets } from './blockBuckets.ts';
import type { Pass } from './tableTypes.ts';

/**
 * Streaks: how many buckets in a row every user had an event in, at most or by now.
 *
 * The current one is not broken yet: its last bucket is the one of now, or the one before, which may be followed up still.
 *
 * @param starts - Where each bucket begins, and last where the one of now ends.
 */
export function streaks(size: number, starts: Float64Array, which: 'longest' | 'current'): Pass {
  const longest = new Int32Array(size);
  const run = new Int32Array(size);
  const latest = new Int32Array(size).fill(-2);
  const now = starts.length - 2;
  const bucketsOf = blockBuckets(starts);
  return {
    read: ({ users, times }) => {
      const buckets = bucketsOf(times);
      for (let i = 0; i < users.length; i++) {
        const bucket = buckets[i]!;
        const user = users[i]!;
        if (latest[user] === bucket) continue;
        run[user] = latest[user] === bucket - 1 ? run[user]! + 1 : 1;
        latest[user] = bucket;
        if (run[user] > longest[user]!) longest[user] = run[user]!;
      }
    },
    column: () => {
      const result = new Float64Array(which === 'longest' ? longest : run);
      if (which === 'longest') return result;
      for (let user = 0; user < size; user++) if (latest[user]! < now - 1) result[user] = 0;
      return result;
    },
  };
}
