import { isObject } from '../check/isObject.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { groupProblems } from './groupProblems.ts';

/** All that keeps a value from being a {@link FittedGroup}, what it belongs to apart. */
export function fittedGroupProblems(group: unknown, path: string): Problem[] {
  const form = groupProblems(group, path, ['name', 'weight']);
  if (!isObject(group) || !Object.hasOwn(group, 'name') || typeof group['name'] === 'string') return form;
  return [...form, { path: pointer(path, 'name'), code: 'ERR_TYPE', fact: `is ${shown(group['name'])}, not text` }];
}
