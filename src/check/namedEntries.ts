import { isObject } from './isObject.ts';
import { refuse } from './refuse.ts';
import { shown } from './shown.ts';

/**
 * What an object holds, by name. A list, a `Map` or what else has an order instead of names is refused: its places would
 * pass for names, or it would for empty.
 *
 * @param what - What the object holds: `metrics`, `columns`.
 */
export function namedEntries<T>(where: string, argument: string, named: object, what: string): [string, T][] {
  if (isObject(named) && !(Symbol.iterator in named)) return Object.entries(named as Record<string, T>);
  const given = Array.isArray(named) ? 'a list' : shown(named);
  return refuse('ERR_TYPE', where, argument, `is ${given}, not an object that holds ${what} by name`);
}
