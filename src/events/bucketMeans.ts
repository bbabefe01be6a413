import { sumValues } from './sumValues.ts';
import type { Pass } from './tableTypes.ts';

/**
 * The mean, over a user's buckets, of the sum of the values in each: `NaN` where no event has a value.
 *
 * @param starts - Where each bucket begins.
 * @param after - For each user the bucket after which to look, -1 for all of them.
 */
export function bucketMeans(size: number, starts: Float64Array, after: Int32Array): Pass {
  const sums = sumValues(size);
  const counts = new Int32Array(size);
  const latest = new Int32Array(size).fill(-1);
  let reached = 0;
  return {
    read: (block) => {
      const { users, times } = block;
      const values = block.values.slice();
      let bucket = reached;
      for (let i = 0; i < users.length; i++) {
        const time = times[i]!;
        while (time >= starts[bucket + 1]!) bucket++;
        const user = users[i]!;
        if (bucket <= after[user]!) values[i] = NaN;
        else if (values[i] === values[i] && latest[user] !== bucket) {
          latest[user] = bucket;
          counts[user]!++;
        }
      }
      reached = bucket;
      sums.read({ ...block, values });
    },
    column: () => {
      const means = sums.column();
      for (let user = 0; user < size; user++) means[user]! /= counts[user]!;
      return means;
    },
  };
}
