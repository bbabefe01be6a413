import { refuse } from '../check/refuse.ts';

/** Refuses to learn from nothing: a fit cannot be `null`. */
export function observed<T>(where: string, learned: T | null): T {
  return learned ?? refuse('ERR_EMPTY', where, 'values', 'hold nothing observed to learn from');
}
