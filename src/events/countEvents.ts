import type { Events } from './types.ts';

/** How many events every user has. */
export function countEvents({ users }: Events, size: number): Float64Array {
  const result = new Float64Array(size);
  for (let i = 0; i < users.length; i++) result[users[i]!]!++;
  return result;
}
