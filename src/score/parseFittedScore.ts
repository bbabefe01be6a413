import { listProblems } from '../check/listProblems.ts';
import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import type { Problem } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { sizeProblems } from '../check/sizeProblems.ts';
import { fittedGroupProblems } from './fittedGroupProblems.ts';
import { fittedMetricProblems } from './fittedMetricProblems.ts';
import { optionNames } from './optionNames.ts';
import { optionsProblems } from './optionsProblems.ts';
import { treeProblems } from './treeProblems.ts';
import type { FittedGroup, FittedScore } from './types.ts';

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
  const size = sizeProblems(input, 16_000_000);
  if (size.length > 0) return size;
  const required = ['version', 'range', 'missing', 'minimumCoverage', 'metrics'];
  const form = objectProblems(input, '', required, [...optionNames, 'groups']);
  if (!isObject(input) || form.some(({ path }) => path === '')) return form;
  const { metrics, groups = [] } = input;
  const problems = [
    ...form,
    ...optionsProblems(input),
    ...listProblems(metrics, '/metrics', fittedMetricProblems, 1),
    ...listProblems(groups, '/groups', fittedGroupProblems),
  ];
  return problems.length > 0 ? problems : wholeProblems(input as unknown as FittedScore<string>);
}

function wholeProblems({ metrics, groups = [], power = 1 }: FittedScore<string>): Problem[] {
  const pathOf = (list: string) => (member: FittedGroup, i: number) => ({ ...member, path: `/${list}/${String(i)}` });
  const [ofMetrics, ofGroups] = [
    (metrics as readonly FittedGroup[]).map(pathOf('metrics')),
    groups.map(pathOf('groups')),
  ];
  const known = new Map(ofGroups.map((group) => [group.name, group]));
  const late = ofGroups.flatMap(({ path, group }, i): Problem[] => {
    const before = ofGroups.slice(0, i).some(({ name }) => name === group);
    const fact = `'${String(group)}' stands before it: a group stands before the one it belongs to`;
    return before ? [{ path: `${path}/group`, code: 'ERR_OUT_OF_RANGE', fact }] : [];
  });
  const arithmetic = [power, ...groups.map((group) => group.power ?? 1)].every((each) => each === 1);
  const meanless = metrics.flatMap(({ mean }, i): Problem[] => {
    if (arithmetic || mean !== undefined) return [];
    return [
      { path: `/metrics/${String(i)}`, code: 'ERR_TYPE', fact: 'lacks mean, since not all means are arithmetic' },
    ];
  });
  return [...twice(ofMetrics), ...twice(ofGroups), ...treeProblems(ofMetrics, known), ...late, ...meanless];
}

function twice(members: readonly { readonly name: string; readonly path: string }[]): Problem[] {
  const seen = new Set<string>();
  return members.flatMap(({ name, path }): Problem[] => {
    const known = seen.has(name);
    seen.add(name);
    return known ? [{ path: `${path}/name`, code: 'ERR_OUT_OF_RANGE', fact: `'${name}' is there twice` }] : [];
  });
}
