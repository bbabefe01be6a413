import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { sizeProblems } from '../check/sizeProblems.ts';
import { groupProblems } from './groupProblems.ts';
import { metricProblems } from './metricProblems.ts';
import { optionNames } from './optionNames.ts';
import { optionsProblems } from './optionsProblems.ts';
import { treeProblems, type Member } from './treeProblems.ts';
import type { Normalizers } from './types.ts';

/**
 * All that keeps a value from being a {@link ScoreSpec}.
 *
 * @param normalizers - The strategies that it may name, or `null` where they are not known yet.
 */
export function specProblems(spec: unknown, normalizers: Normalizers | null): Problem[] {
  const size = sizeProblems(spec, 1_000_000);
  if (size.length > 0) return size;
  const form = objectProblems(spec, '', ['metrics'], [...optionNames, 'groups']);
  if (!isObject(spec)) return form;
  const { metrics, groups = {} } = spec;
  const problems = [...form, ...optionsProblems(spec)];
  const byName = (path: string, what: unknown, each: (item: unknown, path: string) => Problem[]): Problem[] => {
    if (!isObject(what)) return [fault('ERR_TYPE', path, `is ${shown(what)}, not ${path.slice(1)} by name`)];
    return Object.entries(what).flatMap(([name, item]) => each(item, pointer(path, name)));
  };
  problems.push(...byName('/groups', groups, groupProblems));
  if (!Object.hasOwn(spec, 'metrics')) return problems;
  problems.push(...byName('/metrics', metrics, (metric, path) => metricProblems(metric, path, normalizers)));
  if (!isObject(metrics) || !isObject(groups)) return problems;
  const count = Object.keys(metrics).length;
  if (count === 0) problems.push(fault('ERR_LENGTH', '/metrics', 'is empty: a score needs a metric'));
  if (count > 10_000) problems.push(fault('ERR_LENGTH', '/metrics', `are ${String(count)}, more than 10000`));
  if (problems.some(({ code }) => code === 'ERR_LENGTH')) return problems;
  // What is no object may be any member: of a tree with gaps nothing can be said.
  if (![...Object.values(metrics), ...Object.values(groups)].every(isObject)) return problems;
  const membersOf = (what: Record<string, unknown>, path: string) =>
    Object.entries(what).flatMap(([name, item]): [string, Member][] => {
      if (!isObject(item)) return [];
      return [[name, { path: pointer(path, name), group: item['group'], weight: item['weight'] ?? 1 }]];
    });
  const tree = treeProblems(
    membersOf(metrics, '/metrics').map(([, member]) => member),
    new Map(membersOf(groups, '/groups')),
  );
  return [...problems, ...tree];
}

function fault(code: Problem['code'], path: string, fact: string): Problem {
  return { path, code, fact };
}
