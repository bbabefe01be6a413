import { isObject } from '../../check/isObject.ts';
import { listProblems } from '../../check/listProblems.ts';
import { numberProblems } from '../../check/numberProblems.ts';
import { objectProblems } from '../../check/objectProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { scaleProblems } from '../../scale/scaleProblems.ts';
import { labelsProblems } from './labelsProblems.ts';
import { textProblems } from './textProblems.ts';

/** All that keeps a value from being {@link FittedCentres}, its version and type apart. */
export function centresProblems(input: unknown, path: string): Problem[] {
  const required = ['version', 'type', 'metrics', 'centres', 'labels'];
  const form = objectProblems(input, path, required, ['missing', 'minimumDwell']);
  if (!isObject(input) || form.length > 0) return form;
  const { metrics, centres, labels, missing, minimumDwell = 0 } = input;
  const places = Array.isArray(metrics) ? metrics.length : null;
  const problems = [
    ...listProblems(metrics, pointer(path, 'metrics'), metricProblems, 1),
    ...listProblems(centres, pointer(path, 'centres'), (centre, at) => centreProblems(centre, at, places), 1),
    ...labelsProblems(labels, missing, path),
    ...numberProblems(minimumDwell, pointer(path, 'minimumDwell'), 0),
  ];
  if (problems.length > 0) return problems;
  const [named, of] = [(labels as unknown[]).length, (centres as unknown[]).length];
  if (named === of) return [];
  const fact = `has ${String(named)} entries for ${String(of)} centres`;
  return [{ path: pointer(path, 'labels'), code: 'ERR_LENGTH', fact }];
}

function metricProblems(metric: unknown, path: string): Problem[] {
  const form = objectProblems(metric, path, ['name', 'scale']);
  if (!isObject(metric) || form.length > 0) return form;
  const { name, scale } = metric;
  return [...textProblems(name, pointer(path, 'name')), ...scaleProblems(scale, pointer(path, 'scale'))];
}

function centreProblems(centre: unknown, path: string, places: number | null): Problem[] {
  const problems = listProblems(centre, path, numberProblems);
  if (problems.length > 0 || places === null || (centre as unknown[]).length === places) return problems;
  const fact = `has ${String((centre as unknown[]).length)} values for ${String(places)} metrics`;
  return [{ path, code: 'ERR_LENGTH', fact }];
}
