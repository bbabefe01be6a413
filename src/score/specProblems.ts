import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { metricProblems } from './metricProblems.ts';
import { optionsProblems } from './optionsProblems.ts';
import type { Normalizers } from './types.ts';

/**
 * All that keeps a value from being a {@link ScoreSpec}.
 *
 * @param normalizers - The strategies that it may name, or `null` where they are not known yet.
 */
export function specProblems(spec: unknown, normalizers: Normalizers | null): Problem[] {
  const form = objectProblems(spec, '', ['metrics'], ['range', 'missing', 'minimumCoverage']);
  if (!isObject(spec)) return form;
  const { metrics, range = [0, 100], missing = 'reweight', minimumCoverage = 0.5 } = spec;
  const problems = [...form, ...optionsProblems(range, missing, minimumCoverage)];
  if (!Object.hasOwn(spec, 'metrics')) return problems;
  if (!isObject(metrics)) return [...problems, fault('ERR_TYPE', `is ${shown(metrics)}, not metrics by name`)];
  const entries = Object.entries(metrics);
  if (entries.length === 0) return [...problems, fault('ERR_LENGTH', 'is empty: a score needs a metric')];
  if (entries.every(([, metric]) => isObject(metric) && metric['weight'] === 0)) {
    problems.push(fault('ERR_OUT_OF_RANGE', 'have no weight: it is 0 for all of them'));
  }
  const each = entries.flatMap(([name, metric]) => metricProblems(metric, pointer('/metrics', name), normalizers));
  return [...problems, ...each];
}

function fault(code: Problem['code'], fact: string): Problem {
  return { path: '/metrics', code, fact };
}
