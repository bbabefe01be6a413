import type { Pass } from './tableTypes.ts';

/** The largest of every user's values (sign 1) or the smallest (sign -1), `NaN` where there is none. */
export function extremeValues(size: number, sign: 1 | -1): Pass {
  const result = new Float64Array(size).fill(NaN);
  return {
    read: ({ users, values }) => {
      for (let i = 0; i < users.length; i++) {
        const value = values[i]!;
        const user = users[i]!;
        if (value === value && !(sign * value <= sign * result[user]!)) result[user] = value;
      }
    },
    column: () => result,
  };
}
