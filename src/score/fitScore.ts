import { isInputError } from '../check/isInputError.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { applyScale } from '../scale/applyScale.ts';
import { scaleProblems } from '../scale/scaleProblems.ts';
import type { Scale } from '../scale/types.ts';
import { mean } from '../stats/mean.ts';
import { readColumn } from '../table/readColumn.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkNormalizers } from './checkNormalizers.ts';
import { specProblems } from './specProblems.ts';
import type {
  FittedGroup,
  FittedMetric,
  FittedScore,
  GroupSpec,
  KnownOptions,
  MetricSpec,
  NormalizeSpec,
  Normalizers,
  ScoreSpec,
} from './types.ts';

/**
 * Fits a score: learns from a population what every metric's values are worth.
 *
 * @param spec - What the score is made of: metrics, perhaps in groups, and what moves their sum.
 * @param population - The customers to learn from: rows (an array of objects) or columns by name.
 * @param normalizers - The strategies that the spec names, handed over, so that only these are bundled.
 * @returns A score with nothing left to learn: plain JSON, for `scoreOne`, `scoreAll` and `explainScore`.
 * @throws TypeError if the spec has problems (`ERR_INVALID_SPEC`), a metric is not in the population, or a strategy returns
 * no scale; RangeError if a strategy has nothing to learn from (`ERR_EMPTY`) or refuses a value.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { fitScore, scoreOne } from 'engagement-metrics/score';
 * const fitted = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, { visits: [0, 5, null, 20] }, { minMax });
 * fitted.metrics[0]?.scale; // => { type: 'linear', domain: [0, 20], range: [0, 1] }
 * scoreOne(fitted, { visits: 12 }); // => 60
 * ```
 */
export function fitScore<
  const Name extends string,
  N extends Normalizers,
  const Each extends { readonly [K in Name]: unknown },
  const Field extends string = never,
>(
  spec: ScoreSpec<Name, NormalizeSpec<NoInfer<N>>, Field> & KnownOptions<Each, N>,
  population: Table<NoInfer<Name>>,
  normalizers: N,
): FittedScore<Name, Field> {
  checkNormalizers('fitScore', normalizers);
  refuseProblems('fitScore', 'spec', specProblems(spec, normalizers));
  const { metrics, groups = {}, range = [0, 100], missing = 'reweight', minimumCoverage = 0.5 } = spec;
  const { power, floor, penalties, vetoes, cap } = spec;
  const names = Object.keys(metrics) as Name[];
  const columns = readTable('fitScore', 'population', population, names, true);
  const fittedGroups = groupsInside(groups);
  const arithmetic = [spec, ...fittedGroups].every((each) => (each.power ?? 1) === 1);
  return given<FittedScore<Name, Field>>({
    version: 1,
    range: [range[0] + 0, range[1] + 0],
    missing,
    minimumCoverage,
    power,
    floor,
    metrics: names.map((name, k) => {
      const fitted = fitMetric(name, metrics[name] as MetricSpec, columns[k]!, normalizers);
      return arithmetic ? fitted : { ...fitted, mean: meanWorth(fitted.scale, columns[k]!) };
    }),
    groups: fittedGroups.length > 0 ? fittedGroups : undefined,
    penalties: copied(penalties),
    vetoes: copied(vetoes),
    cap,
  });
}

/** The groups, each before the one it belongs to, else in their order. */
function groupsInside(groups: Readonly<Record<string, GroupSpec>>): FittedGroup[] {
  const depth = (group: string | undefined): number => (group === undefined ? 0 : 1 + depth(groups[group]!.group));
  return Object.entries(groups)
    .map(([name, { weight = 1, ...rest }]) => ({ depth: depth(rest.group), group: { name, weight, ...rest } }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ group }) => given<FittedGroup>(group));
}

/** What is given: without the keys that are `undefined`, which JSON cannot hold. */
function given<T>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Its own copy of plain JSON. */
function copied<T>(json: T | undefined): T | undefined {
  return json === undefined ? undefined : (JSON.parse(JSON.stringify(json)) as T);
}

/** What a population's values are worth on average; half where there are none. */
function meanWorth(scale: Scale, column: Float64Array): number {
  return mean(column.map((value) => applyScale(scale, value))) ?? 0.5;
}

function fitMetric<Name extends string>(
  name: Name,
  { normalize, weight = 1, better = 'higher', group, cap }: MetricSpec,
  column: Float64Array,
  normalizers: Normalizers,
): FittedMetric<Name> {
  const { type, ...options } = typeof normalize === 'string' ? { type: normalize } : normalize;
  const { observed, infinite } = tally(column);
  const values = infinite > 0 ? readColumn('fitScore', name, column) : column;
  const learned = learn(name, () => normalizers[type]!(values, options as never));
  const problems = scaleProblems(learned, '');
  const overflow = problems.find(({ code }) => code === 'ERR_OVERFLOW');
  if (overflow)
    refuse('ERR_OVERFLOW', 'fitScore', `spec.metrics.${name}`, `has a ${type} scale whose ${overflow.fact}`);
  refuseProblems('fitScore', `normalizers.${type}`, problems);
  const scale: Scale = better === 'higher' ? learned : { ...learned, range: learned.range.map((worth) => 1 - worth) };
  const flat = scale.range.every((worth) => worth === scale.range[0]);
  return given<FittedMetric<Name>>({
    name,
    weight,
    scale,
    group,
    cap,
    observed,
    missing: values.length - observed,
    flat,
  });
}

/** How many values are there, and how many infinities, which are not: one pass for both. */
function tally(column: Float64Array): { observed: number; infinite: number } {
  let observed = 0;
  let absent = 0;
  for (let i = 0; i < column.length; i++) {
    observed += Number(column[i]! - column[i]! === 0);
    absent += Number(column[i] !== column[i]);
  }
  return { observed, infinite: column.length - observed - absent };
}

/** Says which metric a strategy refused. */
function learn(name: string, fit: () => Scale): Scale {
  try {
    return fit();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return refuse(error.code, 'fitScore', `spec.metrics.${name}`, `cannot be fitted: ${error.message}`);
  }
}
