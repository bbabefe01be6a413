import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { conditionProblems } from '../table/conditionProblems.ts';
import { maskOf } from '../table/maskOf.ts';
import type { Codes } from '../table/types.ts';
import { chosenEvents } from './chosenEvents.ts';
import { logField } from './logField.ts';
import type { GroupEvents, PopulationOptions, UserSegments } from './populationTypes.ts';
import type { EventLog } from './types.ts';

/**
 * The first `past` events of a log that meet a condition, group by group: one group a label, in their order, and one of what
 * has no label, if there is any. Without `by` there is one, of everything.
 */
export function eventGroups(
  where: string,
  log: EventLog,
  past: number,
  { where: condition, by }: Pick<PopulationOptions, 'where' | 'by'>,
): GroupEvents[] {
  if (condition !== undefined) refuseProblems(where, 'where', conditionProblems(condition, ''));
  if (by === undefined) {
    const { users, times } = chosenEvents(where, log, past, condition);
    return [{ group: null, users, times }];
  }
  const { labels, codes } = typeof by === 'string' ? fieldGroups(where, log, by) : segmentGroups(where, log, by);
  const mask = condition && maskOf(condition, past, (name) => logField(where, log, name));
  return parted(log, past, mask, { labels, codes });
}

function fieldGroups(where: string, log: EventLog, by: string): Codes {
  if (by === 'type' || Object.hasOwn(log.dimensions, by)) return logField(where, log, by) as Codes;
  return refuse('ERR_OUT_OF_RANGE', where, 'by', `is ${shown(by)}, neither 'type' nor a dimension of the log`);
}

/** The segment of the user of every event. */
function segmentGroups(where: string, log: EventLog, by: UserSegments): Codes {
  if (typeof by !== 'object' || (by as unknown) === null) {
    refuse('ERR_TYPE', where, 'by', `is ${shown(by)}, neither the name of a dimension nor segments of users`);
  }
  onlyOptions(where, by, ['users', 'segments'], 'by.');
  const users = list(where, 'by.users', by.users);
  const { labels, codes } = by.segments;
  if (codes.length !== users.length) {
    const fact = `has ${String(codes.length)} values for ${String(users.length)} users`;
    refuse('ERR_LENGTH', where, 'by.segments', fact);
  }
  const unknown = codes.findIndex((code) => code >= labels.length);
  if (unknown >= 0) {
    const fact = `is ${String(codes[unknown])}, no label's place`;
    refuse('ERR_OUT_OF_RANGE', where, `by.segments.codes[${String(unknown)}]`, fact);
  }
  const places = new Map(users.map((user, i) => [user, i]));
  if (places.size < users.length) refuse('ERR_OUT_OF_RANGE', where, 'by.users', 'names a user twice');
  const ofUsers = Int32Array.from(log.users.labels, (user) => codes[places.get(user) ?? -1] ?? -1);
  return { labels, codes: log.users.codes.map((user) => ofUsers[user]!) };
}

/** Parts the events by a counting sort, which keeps the order of time within each group. */
function parted(log: EventLog, past: number, mask: Uint8Array | undefined, { labels, codes }: Codes): GroupEvents[] {
  const groups = labels.length; // the number of the last group, of what has no label
  const ends = new Uint32Array(groups + 2);
  const groupOf = (i: number) => (codes[i]! < 0 ? groups : codes[i]!);
  for (let i = 0; i < past; i++) if (mask?.[i] !== 0) ends[groupOf(i) + 1]!++;
  for (let g = 0; g <= groups; g++) ends[g + 1]! += ends[g]!;
  const partedUsers = new Int32Array(ends[groups + 1]!);
  const partedTimes = new Float64Array(ends[groups + 1]!);
  // ends[g] begins where group g does, and has come to its end once all events are in their places.
  for (let i = 0; i < past; i++) {
    if (mask?.[i] === 0) continue;
    const place = ends[groupOf(i)]!++;
    partedUsers[place] = log.users.codes[i]!;
    partedTimes[place] = log.times[i]!;
  }
  const all = [...labels, null].map((group, g): GroupEvents => {
    const [from, to] = [g === 0 ? 0 : ends[g - 1]!, ends[g]!];
    return { group, users: partedUsers.subarray(from, to), times: partedTimes.subarray(from, to) };
  });
  return all.filter(({ group, users: members }) => group !== null || members.length > 0);
}
