import { isObject } from '../../check/isObject.ts';
import { listProblems } from '../../check/listProblems.ts';
import { numberProblems } from '../../check/numberProblems.ts';
import { objectProblems } from '../../check/objectProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { axesProblems } from './axesProblems.ts';
import { axisBands } from '../places/axisBands.ts';
import { labelsProblems } from './labelsProblems.ts';
import type { FittedCuts } from '../types.ts';

/** All that keeps a value from being {@link FittedGrid}, its version and type apart. */
export function gridProblems(input: unknown, path: string): Problem[] {
  const required = ['version', 'type', 'axes', 'labels', 'cells'];
  const form = objectProblems(input, path, required, ['missing', 'minimumDwell']);
  if (!isObject(input) || form.length > 0) return form;
  const { axes, labels, cells, missing, minimumDwell = 0 } = input;
  const problems = [
    ...axesProblems(axes, pointer(path, 'axes')),
    ...labelsProblems(labels, missing, path),
    ...numberProblems(minimumDwell, pointer(path, 'minimumDwell'), 0),
  ];
  if (problems.length > 0) return problems;
  const segments = (labels as string[]).length;
  const at = pointer(path, 'cells');
  const wrong = listProblems(cells, at, (cell, place) => cellProblems(cell, place, segments));
  if (wrong.length > 0) return wrong;
  const needed = (axes as FittedCuts<string>[]).reduce((all, axis) => all * axisBands(axis).length, 1);
  const given = (cells as number[]).length;
  if (given === needed) return [];
  return [{ path: at, code: 'ERR_LENGTH', fact: `has ${String(given)} entries for ${String(needed)} cells` }];
}

function cellProblems(cell: unknown, path: string, segments: number): Problem[] {
  const problems = numberProblems(cell, path, 0, segments - 1);
  if (problems.length > 0 || Number.isInteger(cell)) return problems;
  return [{ path, code: 'ERR_OUT_OF_RANGE', fact: `is ${String(cell)}, no label's place` }];
}
