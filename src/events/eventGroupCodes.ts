import { eventGroups } from './eventGroups.ts';
import type { UserSegments } from './populationTypes.ts';
import type { EventLog } from './types.ts';

/** The group of every one of the first `past` events, and what the groups are called. */
export function eventGroupCodes(
  where: string,
  log: EventLog,
  past: number,
  by: string | UserSegments,
): { groups: readonly (string | null)[]; codes: Int32Array } {
  // A log whose users are numbered by their place gives, group by group, the places: of events, or of users.
  const bySegment = typeof by !== 'string';
  const size = bySegment ? log.users.labels.length : past;
  const codes = Int32Array.from({ length: size }, (_, i) => i);
  const numbered: EventLog = bySegment
    ? { users: { labels: log.users.labels, codes }, times: new Float64Array(size), dimensions: {} }
    : { ...log, users: { labels: [], codes } };
  const found = eventGroups(where, numbered, size, { by });
  const groupOf = new Int32Array(size);
  found.forEach(({ users: places }, g) => {
    for (const place of places) groupOf[place] = g;
  });
  const groups = found.map(({ group }) => group);
  if (!bySegment) return { groups, codes: groupOf };
  return { groups, codes: log.users.codes.subarray(0, past).map((user) => groupOf[user]!) };
}
