import { listProblems } from '../check/listProblems.ts';
import { numberProblems } from '../check/numberProblems.ts';
import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { scaleProblems } from '../scale/scaleProblems.ts';
import { optionsProblems } from './optionsProblems.ts';
import type { FittedScore } from './types.ts';
import { weightProblems } from './weightProblems.ts';

/**
 * Reads a fitted score that came from outside: a file, a database, another service.
 *
 * @param input - What `JSON.parse` gave.
 * @returns The input itself, now of a known type; it scores as the one that was written, bit for bit.
 * @throws TypeError (`ERR_INVALID_SPEC`) with all its `problems`, each with a JSON Pointer.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { fitScore, parseFittedScore, scoreOne } from 'engagement-metrics/score';
 * const fitted = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, { visits: [0, 20] }, { minMax });
 * const read = parseFittedScore(JSON.parse(JSON.stringify(fitted)));
 * scoreOne(read, { visits: 7 }); // => 35
 * parseFittedScore({ version: 2 }); // throws ERR_INVALID_SPEC
 * ```
 */
export function parseFittedScore(input: unknown): FittedScore<string> {
  refuseProblems('parseFittedScore', 'input', fittedProblems(input));
  return input as FittedScore<string>;
}

function fittedProblems(input: unknown): Problem[] {
  if (isObject(input) && Object.hasOwn(input, 'version') && input['version'] !== 1) {
    return [{ path: '/version', code: 'ERR_VERSION', fact: `is ${shown(input['version'])}, not 1` }];
  }
  const form = objectProblems(input, '', ['version', 'range', 'missing', 'minimumCoverage', 'metrics']);
  if (!isObject(input) || form.some(({ path }) => path === '')) return form;
  const { range, missing, minimumCoverage, metrics } = input;
  const problems = [
    ...form,
    ...optionsProblems(range, missing, minimumCoverage),
    ...listProblems(metrics, '/metrics', metricProblems, 1),
  ];
  return problems.length > 0 ? problems : wholeProblems(metrics as FittedScore<string>['metrics']);
}

function metricProblems(metric: unknown, path: string): Problem[] {
  const form = objectProblems(metric, path, ['name', 'weight', 'scale', 'observed', 'missing', 'flat']);
  if (!isObject(metric) || form.length > 0) return form;
  const { name, weight, scale, observed, missing, flat } = metric;
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
  ];
}

function wholeProblems(metrics: FittedScore<string>['metrics']): Problem[] {
  const seen = new Set<string>();
  const twice = metrics.flatMap(({ name }, i): Problem[] => {
    const known = seen.has(name);
    seen.add(name);
    if (!known) return [];
    return [{ path: `/metrics/${String(i)}/name`, code: 'ERR_OUT_OF_RANGE', fact: `'${name}' is there twice` }];
  });
  if (metrics.some(({ weight }) => weight > 0)) return twice;
  return [...twice, { path: '/metrics', code: 'ERR_OUT_OF_RANGE', fact: 'have no weight: it is 0 for all of them' }];
}
