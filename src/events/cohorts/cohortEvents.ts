import { eventsBefore } from '../log/eventsBefore.ts';
import { optionMask } from '../log/optionMask.ts';
import type { CohortEvents } from './cohortTypes.ts';
import type { CohortRules } from './retentionTypes.ts';
import type { EventLog } from '../types.ts';

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
    starts: optionMask(where, log, past, 'start', rules.start),
    returns: optionMask(where, log, past, 'return', rules.return),
  };
}
