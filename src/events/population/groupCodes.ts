import { list } from '../../check/list.ts';
import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { Codes } from '../../table/types.ts';
import { logField } from '../log/logField.ts';
import type { UserSegments } from './populationTypes.ts';
import type { EventLog } from '../types.ts';

/** Groups of events. */
export interface GroupCodes extends Codes {
  /** Whether there is a code for every user of the log, or else one for every event. */
  readonly ofUsers: boolean;
}

/** The groups that a log is told apart by: its types, a dimension, or segments of its users. */
export function groupCodes(where: string, log: EventLog, by: string | UserSegments): GroupCodes {
  if (typeof by !== 'string') return segmentsOfUsers(where, log, by);
  if (by === 'type' || Object.hasOwn(log.dimensions, by)) {
    const { labels, codes } = logField(where, log, by) as Codes;
    return { labels, codes, ofUsers: false };
  }
  return refuse('ERR_OUT_OF_RANGE', where, 'by', `is ${shown(by)}, neither 'type' nor a dimension of the log`);
}

function segmentsOfUsers(where: string, log: EventLog, by: UserSegments): GroupCodes {
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
  return { labels, codes: ofUsers, ofUsers: true };
}
