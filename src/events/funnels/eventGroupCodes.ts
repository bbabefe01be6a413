import { groupCodes } from '../population/groupCodes.ts';
import type { UserSegments } from '../population/populationTypes.ts';
import type { EventLog } from '../types.ts';

/** The group of every one of the first `past` events, and what the groups are called; `null` is what has no label, if any. */
export function eventGroupCodes(
  where: string,
  log: EventLog,
  past: number,
  by: string | UserSegments,
): { groups: readonly (string | null)[]; codes: Int32Array } {
  const { labels, codes, ofUsers } = groupCodes(where, log, by);
  const known = ofUsers ? codes : codes.subarray(0, past);
  const groupOf = known.map((code) => (code < 0 ? labels.length : code));
  const groups = known.some((code) => code < 0) ? [...labels, null] : labels;
  if (!ofUsers) return { groups, codes: groupOf };
  return { groups, codes: log.users.codes.subarray(0, past).map((user) => groupOf[user]!) };
}
