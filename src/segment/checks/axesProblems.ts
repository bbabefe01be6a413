import { isObject } from '../../check/isObject.ts';
import { listProblems } from '../../check/listProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { cutsProblems } from './cutsProblems.ts';
import { formProblems } from './formProblems.ts';

/** All that keeps a value from being the axes of a grid: bands, which keep no memory of where a customer was. */
export function axesProblems(axes: unknown, path: string): Problem[] {
  return listProblems(axes, path, axisProblems, 1);
}

function axisProblems(axis: unknown, path: string): Problem[] {
  const form = formProblems(axis, path, ['cuts']);
  if (form.length > 0) return form;
  const remembers = ['hysteresis', 'minimumDwell'].filter((key) => isObject(axis) && Object.hasOwn(axis, key));
  const fact = 'cannot be kept by a grid, which knows only in which cell a customer was';
  return [
    ...cutsProblems(axis, path),
    ...remembers.map((key): Problem => ({ path: pointer(path, key), code: 'ERR_UNKNOWN_OPTION', fact })),
  ];
}
