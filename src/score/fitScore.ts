import { refuseProblems } from '../check/refuseProblems.ts';
import { applyScale } from '../scale/applyScale.ts';
import type { Scale } from '../scale/types.ts';
import { mean } from '../stats/mean.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkNormalizers } from './checkNormalizers.ts';
import { fitMetric } from './fitMetric.ts';
import { given } from './given.ts';
import { groupsInside } from './groupsInside.ts';
import { specProblems } from './specProblems.ts';
import type { FittedScore, KnownOptions, MetricSpec, NormalizeSpec, Normalizers, ScoreSpec } from './types.ts';

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

/** Its own copy of plain JSON. */
function copied<T>(json: T | undefined): T | undefined {
  return json === undefined ? undefined : (JSON.parse(JSON.stringify(json)) as T);
}

/** What a population's values are worth on average; half where there are none. */
function meanWorth(scale: Scale, column: Float64Array): number {
  return mean(column.map((value) => applyScale(scale, value))) ?? 0.5;
}
