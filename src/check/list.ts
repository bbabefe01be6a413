import { refuse } from './refuse.ts';
import { shown } from './shown.ts';

/** A list without holes, which are `undefined` then; refuses what is no list. */
export function list<T>(where: string, argument: string, value: readonly T[]): readonly T[] {
  return Array.isArray(value)
    ? Array.from(value as T[])
    : refuse('ERR_TYPE', where, argument, `is ${shown(value)}, not a list`);
}
