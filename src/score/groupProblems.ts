import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { aggregationProblems } from './aggregationProblems.ts';
import { capProblems } from './capProblems.ts';
import { weightProblems } from './weightProblems.ts';

/** All that keeps a value from being a {@link GroupSpec}, what it belongs to apart. */
export function groupProblems(group: unknown, path: string, named: readonly string[] = []): Problem[] {
  const form = objectProblems(group, path, named, ['weight', 'group', 'power', 'floor', 'cap']);
  if (!isObject(group)) return form;
  const { weight = 1, power = 1, floor, cap = 1 } = group;
  return [
    ...form,
    ...weightProblems(weight, pointer(path, 'weight')),
    ...aggregationProblems(power, floor, path),
    ...capProblems(cap, pointer(path, 'cap')),
  ];
}
