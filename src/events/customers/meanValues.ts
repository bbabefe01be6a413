import { sumValues } from './sumValues.ts';
import type { Pass } from './tableTypes.ts';

/** The mean of every user's values, `NaN` where there is none, an infinity where their sum is beyond the doubles. */
export function meanValues(size: number): Pass {
  const sums = sumValues(size);
  const counts = new Int32Array(size);
  return {
    read: (block) => {
      sums.read(block);
      const { users, values } = block;
      for (let i = 0; i < users.length; i++) if (values[i] === values[i]) counts[users[i]!]!++;
    },
    column: () => {
      const means = sums.column();
      for (let user = 0; user < size; user++) means[user]! /= counts[user]!;
      return means;
    },
  };
}
