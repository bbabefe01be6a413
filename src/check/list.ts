import { refuse } from './refuse.ts';
import { shown } from './shown.ts';

/** Refuses what is not a list. */
export function list(where: string, argument: string, value: unknown): void {
  if (!Array.isArray(value)) refuse('ERR_TYPE', where, argument, `is ${shown(value)}, not a list`);
}
