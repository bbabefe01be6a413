import { maskOf } from '../../table/maskOf.ts';
import type { Condition } from '../../table/types.ts';
import { logField } from './logField.ts';
import type { EventLog } from '../types.ts';

/** Which of the first `past` events of a log meet a condition that was checked: 1 for each that does. */
export function logMask(where: string, log: EventLog, past: number, condition: Condition): Uint8Array {
  return maskOf(condition, past, (name) => logField(where, log, name));
}
