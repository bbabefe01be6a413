import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { Codes } from '../../table/types.ts';
import { eventGroupCodes } from './eventGroupCodes.ts';
import { eventsBefore } from '../log/eventsBefore.ts';
import { funnelMarks } from './funnelMarks.ts';
import type { FunnelOrder, FunnelPlan } from './funnelPlanTypes.ts';
import type { FunnelRules } from './funnelRuleTypes.ts';
import { lengthOf } from '../calendar/lengthOf.ts';
import { pairCodes } from './pairCodes.ts';
import { readInstant } from '../log/readInstant.ts';
import type { EventLog } from '../types.ts';

/** Reads and checks a funnel, and finds whose attempts there are. */
export function funnelPlan(where: string, log: EventLog, options: FunnelRules, order: FunnelOrder): FunnelPlan {
  const { by, holding } = options;
  const asOf = readInstant(where, 'asOf', options.asOf);
  const past = eventsBefore(log.times, asOf);
  const window = options.window === undefined ? Infinity : lengthOf(where, 'window', options.window);
  const { names, marks, ends } = funnelMarks(where, log, past, options, order);
  const users = log.users.codes.subarray(0, past);
  const userCount = log.users.labels.length;
  const grouped = by === undefined ? null : eventGroupCodes(where, log, past, by);
  const pairs = grouped && pairCodes(users, grouped.codes, userCount, grouped.groups.length);
  const units = pairs ? pairs.codes : users;
  const unitCount = pairs ? pairs.firsts.length : userCount;
  const held = holding === undefined ? null : heldValues(where, log, holding);
  const attempts = held && pairCodes(units, unheld(held, marks), unitCount, held.labels.length + 1);
  return {
    names,
    marks,
    ends,
    times: log.times.subarray(0, past),
    window,
    asOf,
    units,
    unitCount,
    keys: attempts ? attempts.codes : units,
    keyCount: attempts ? attempts.firsts.length : unitCount,
    unitOfKey: attempts ? attempts.firsts : null,
    userOfUnit: pairs ? pairs.firsts : null,
    groupOfUnit: pairs ? pairs.seconds : null,
    groups: grouped ? grouped.groups : [null],
    users: log.users.labels,
  };
}

function heldValues(where: string, { dimensions }: EventLog, holding: unknown): Codes {
  const found = typeof holding === 'string' && Object.hasOwn(dimensions, holding) && dimensions[holding];
  const code = typeof holding === 'string' ? 'ERR_OUT_OF_RANGE' : 'ERR_TYPE';
  const known = Object.keys(dimensions).join(', ') || 'none';
  return found || refuse(code, where, 'holding', `is ${shown(holding)}, no dimension of the log; it has ${known}`);
}

/** The held value of every event; one that has none gets a value of its own, and is no step. */
function unheld({ labels, codes }: Codes, marks: Int32Array): Int32Array {
  return marks.map((_, i) => {
    if (codes[i]! >= 0) return codes[i]!;
    marks[i] = 0;
    return labels.length;
  });
}
