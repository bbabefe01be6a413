import { choiceProblems } from '../../check/choiceProblems.ts';
import { isObject } from '../../check/isObject.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';

/** What keeps a value from being fitted segments of one of some kinds that this version can read. */
export function formProblems(input: unknown, path: string, kinds: readonly string[]): Problem[] {
  if (!isObject(input)) return [{ path, code: 'ERR_TYPE', fact: `is ${shown(input)}, not an object` }];
  const { version, type } = input;
  if (version !== 1)
    return [{ path: pointer(path, 'version'), code: 'ERR_VERSION', fact: `is ${shown(version)}, not 1` }];
  return choiceProblems(type, pointer(path, 'type'), kinds);
}
