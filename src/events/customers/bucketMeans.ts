import { blockBuckets } from './blockBuckets.ts';
import { roomFor } from './roomFor.ts';
import { sumValues } from './sumValues.ts';
import type { Pass } from './tableTypes.ts';

/**
 * The mean, over a user's buckets, of the sum of the values in each: `NaN` where no event has a value.
 *
 * @param starts - Where each bucket begins.
 * @param after - For each user the bucket after which to look, if not at all of them: a bucket counts when it is read, so
 * it may be written while the events come in.
 */
export function bucketMeans(size: number, starts: Float64Array, after: Float64Array | null): Pass {
  const sums = sumValues(size);
  const counts = new Int32Array(size);
  const latest = new Int32Array(size).fill(-1);
  let room = new Float64Array(0);
  const bucketsOf = blockBuckets(starts);
  return {
    read: (block) => {
      const { users, times, values } = block;
      room = roomFor(users.length, room);
      const buckets = bucketsOf(times);
      for (let i = 0; i < users.length; i++) {
        const bucket = buckets[i]!;
        const user = users[i]!;
        const value = after && bucket <= after[user]! ? NaN : values[i]!;
        room[i] = value;
        if (value === value && latest[user] !== bucket) {
          latest[user] = bucket;
          counts[user]!++;
        }
      }
      sums.read({ ...block, values: room });
    },
    column: () => {
      const means = sums.column();
      for (let user = 0; user < size; user++) means[user]! /= counts[user]!;
      return means;
    },
  };
}
