import { isObject } from '../check/isObject.ts';
import { numberProblems } from '../check/numberProblems.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { scaleProblems } from '../scale/scaleProblems.ts';
import { capProblems } from './capProblems.ts';
import { weightProblems } from './weightProblems.ts';

/** All that keeps a value from being a {@link FittedMetric}, what it belongs to apart. */
export function fittedMetricProblems(metric: unknown, path: string): Problem[] {
  const required = ['name', 'weight', 'scale', 'observed', 'missing', 'flat'];
  const form = objectProblems(metric, path, required, ['group', 'cap', 'mean']);
  if (!isObject(metric) || form.length > 0) return form;
  const { name, weight, scale, observed, missing, flat, cap = 1, mean = 0 } = metric;
  const not = (key: string, value: unknown, what: string): Problem => {
    return { path: pointer(path, key), code: 'ERR_TYPE', fact: `is ${shown(value)}, not ${what}` };
  };
  return [
    ...(typeof name === 'string' ? [] : [not('name', name, 'text')]),
    ...weightProblems(weight, pointer(path, 'weight')),
    ...scaleProblems(scale, pointer(path, 'scale')),
    ...numberProblems(observed, pointer(path, 'observed'), 0),
    ...numberProblems(missing, pointer(path, 'missing'), 0),
    ...(typeof flat === 'boolean' ? [] : [not('flat', flat, 'true or false')]),
    ...capProblems(cap, pointer(path, 'cap')),
    ...numberProblems(mean, pointer(path, 'mean'), 0, 1),
  ];
}
