import { refuseProblems } from '../check/refuseProblems.ts';
import { conditionProblems } from '../table/conditionProblems.ts';
import { maskOf } from '../table/maskOf.ts';
import type { Condition } from '../table/types.ts';
import { eventsBefore } from './eventsBefore.ts';
import { logField } from './logField.ts';
import type { CohortEvents, CohortRules } from './retentionTypes.ts';
import type { EventLog } from './types.ts';

/** The events of a log before a time, and which of them are births and returns. */
export function cohortEvents(
  where: string,
  log: EventLog,
  asOf: number,
  rules: Pick<CohortRules, 'start' | 'return'>,
): CohortEvents {
  const past = eventsBefore(log.times, asOf);
  return {
    users: log.users.codes.subarray(0, past),
    times: log.times.subarray(0, past),
    starts: maskFor(where, log, past, 'start', rules.start),
    returns: maskFor(where, log, past, 'return', rules.return),
  };
}

function maskFor(
  where: string,
  log: EventLog,
  past: number,
  name: string,
  condition: Condition | undefined,
): Uint8Array {
  if (condition === undefined) return new Uint8Array(past).fill(1);
  refuseProblems(where, name, conditionProblems(condition, ''));
  return maskOf(condition, past, (field) => logField(where, log, field));
}
