import { isObject } from '../../check/isObject.ts';
import { objectProblems } from '../../check/objectProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import { isNamedStep } from './isNamedStep.ts';

/** All that keeps a value from being a step of a funnel. */
export function funnelStepProblems(step: unknown, path: string): Problem[] {
  if (!isObject(step) || !isNamedStep(step)) return conditionProblems(step, path);
  const { name, when }: { readonly name: unknown; readonly when: unknown } = step;
  const named: Problem[] =
    typeof name === 'string'
      ? []
      : [{ path: pointer(path, 'name'), code: 'ERR_TYPE', fact: `is ${shown(name)}, not text` }];
  return [
    ...objectProblems(step, path, ['name', 'when']),
    ...named,
    ...(when === undefined ? [] : conditionProblems(when, pointer(path, 'when'))),
  ];
}
