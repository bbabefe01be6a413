import { refuseProblems } from '../../check/refuseProblems.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import type { Condition } from '../../table/types.ts';
import { logMask } from './logMask.ts';
import type { EventLog } from '../types.ts';

/** Which of the first `past` events of a log meet the condition of an option; `null` without one. What is none is refused. */
export function optionMask(
  where: string,
  log: EventLog,
  past: number,
  argument: string,
  condition: Condition | undefined,
): Uint8Array | null {
  if (condition === undefined) return null;
  refuseProblems(where, argument, conditionProblems(condition, ''));
  return logMask(where, log, past, condition);
}
