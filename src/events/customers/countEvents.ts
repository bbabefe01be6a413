import type { Pass } from './tableTypes.ts';

/** How many events every user has. */
export function countEvents(size: number): Pass {
  const result = new Float64Array(size);
  return {
    read: ({ users }) => {
      addOnes(result, users);
    },
    column: () => result,
  };
}

function addOnes(counts: Float64Array, users: Int32Array): void {
  for (let i = 0; i < users.length; i++) counts[users[i]!]!++;
}
