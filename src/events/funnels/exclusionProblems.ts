import { isObject } from '../../check/isObject.ts';
import { nearest } from '../../check/nearest.ts';
import { objectProblems } from '../../check/objectProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import { stepsBetween } from './stepsBetween.ts';

type Names = readonly (string | null)[];

/** All that keeps a value from being an exclusion of a funnel whose steps have these names. */
export function exclusionProblems(exclusion: unknown, path: string, names: Names, ordered: boolean): Problem[] {
  const shape = objectProblems(exclusion, path, ['when'], ['after', 'before']);
  if (!isObject(exclusion)) return shape;
  const { when, after, before } = exclusion as Record<'when' | 'after' | 'before', unknown>;
  const condition = when === undefined ? [] : conditionProblems(when, pointer(path, 'when'));
  const steps = Object.entries({ after, before }).flatMap(([key, step]): Problem[] => {
    if (step === undefined) return [];
    const at = pointer(path, key);
    if (!ordered) return [{ path: at, code: 'ERR_UNKNOWN_OPTION', fact: 'has no meaning for steps in any order' }];
    return stepProblems(step, at, names);
  });
  if (steps.length > 0) return [...shape, ...condition, ...steps];
  const [first, last] = stepsBetween({ after, before } as { after?: string; before?: string }, names);
  if (first < last) return [...shape, ...condition];
  const [from, to] = [shown(after ?? names[first]), shown(before ?? names[last])];
  return [
    ...shape,
    ...condition,
    { path, code: 'ERR_OUT_OF_RANGE', fact: `is after ${from}, which is not before ${to}` },
  ];
}

function stepProblems(step: unknown, path: string, names: Names): Problem[] {
  if (typeof step !== 'string') return [{ path, code: 'ERR_TYPE', fact: `is ${shown(step)}, not the name of a step` }];
  const found = names.filter((name) => name === step).length;
  if (found === 1) return [];
  const code = 'ERR_OUT_OF_RANGE';
  if (found > 1) return [{ path, code, fact: `is ${shown(step)}, the name of ${String(found)} steps` }];
  const known = names.filter((name) => name !== null);
  const meant = nearest(step, known);
  const listed = known.length > 0 ? `known are ${known.join(', ')}` : 'none has one: { name, when }';
  return [
    {
      path,
      code,
      fact: `is ${shown(step)}, the name of no step; ${meant === null ? listed : `did you mean ${meant}?`}`,
    },
  ];
}
