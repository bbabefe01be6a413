import type { Pass } from './tableTypes.ts';

/** How many sessions every user has: events, less those that follow another within the gap. */
export function countSessions(size: number, gap: number): Pass {
  const result = new Float64Array(size);
  const latest = new Float64Array(size).fill(-Infinity);
  return {
    read: ({ users, times }) => {
      for (let i = 0; i < users.length; i++) {
        const user = users[i]!;
        const time = times[i]!;
        if (time - latest[user]! > gap) result[user]!++;
        latest[user] = time;
      }
    },
    column: () => result,
  };
}
