import type { Pass } from './tableTypes.ts';

/** How many events every user has. */
export function countEvents(size: number): Pass {
  const result = new Float64Array(size);
  return {
    read: ({ users }) => {
      for (let i = 0; i < users.length; i++) result[users[i]!]!++;
    },
    column: () => result,
  };
}
