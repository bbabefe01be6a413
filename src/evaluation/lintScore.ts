import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { fitScore } from '../score/fitScore.ts';
import { normalizeAll } from '../score/normalizeAll.ts';
import type { FittedScore, NormalizeSpec, Normalizers, ScoreSpec } from '../score/types.ts';
import { extremesOf } from '../stats/extremesOf.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { metricWarnings, type ScoreWarning } from './metricWarnings.ts';

/** What {@link lintScore} shall presume. */
export interface LintScoreOptions {
  /** Whether customers are scored by themselves, one by one, over time. @defaultValue false */
  readonly scoredAlone?: boolean | undefined;
}

/**
 * Looks a score over, with the population it is for: what people regret later, as warnings for machines and a sentence each.
 *
 * What a metric is, a count or e-mail opens, it says in the spec (`describes`); names are not guessed from.
 *
 * @param spec - What the score is made of.
 * @param population - The customers it is for.
 * @param normalizers - The strategies that the spec names, as for `fitScore`.
 * @returns Warnings, metric by metric, then what is relative; none is not a proof that all is well.
 * @throws Whatever `fitScore` does; TypeError for an unknown option.
 *
 * @example
 * ```ts
 * import { lintScore } from 'engagement-metrics/evaluation';
 * import { minMax } from 'engagement-metrics/normalize';
 * const metrics = { visits: { normalize: 'minMax', describes: { kind: 'count' } } } as const;
 * const [warning] = lintScore({ metrics }, { visits: [1, 5, 9] }, { minMax });
 * warning?.code; // => 'vanityCount'
 * ```
 */
export function lintScore<const Name extends string, N extends Normalizers>(
  spec: ScoreSpec<Name, NormalizeSpec<NoInfer<N>>>,
  population: Table<NoInfer<Name>>,
  normalizers: N,
  options: LintScoreOptions = {},
): ScoreWarning<Name>[] {
  const where = 'lintScore';
  onlyOptions(where, options, ['scoredAlone']);
  const { scoredAlone = false } = options;
  if (typeof scoredAlone !== 'boolean') {
    refuse('ERR_TYPE', where, 'scoredAlone', `is ${shown(scoredAlone)}, not true or false`);
  }
  const fit = (table: object): FittedScore<Name, string> => fitScore(spec as never, table as never, normalizers);
  const fitted = fit(population);
  const warnings = metricWarnings(fitted, new Map(Object.entries(normalizeAll(fitted, population))), spec.metrics);
  if (!scoredAlone) return warnings;
  const other = fit(squeezed(fitted, population));
  const relative = fitted.metrics.flatMap(({ name: metric, scale }, k): ScoreWarning<Name>[] => {
    if (JSON.stringify(other.metrics[k]!.scale) === JSON.stringify(scale)) return [];
    const fact = `${metric} is worth what the others make it: the score of one customer moves as they change`;
    return [{ code: 'populationRelative', metric, other: null, value: null, fact }];
  });
  return [...warnings, ...relative];
}

/** Other customers, all values within the second quarter of their reach: who does not look at them learns the same. */
function squeezed<Name extends string>({ metrics }: FittedScore<Name, string>, population: Table<Name>): object {
  const names = metrics.map(({ name }) => name);
  const columns = readTable('lintScore', 'population', population, names);
  const inside = columns.map((column, k): [Name, Float64Array] => {
    const { smallest, largest } = extremesOf(column);
    const quarter = largest / 4 - smallest / 4;
    return [names[k]!, column.map((value) => smallest + quarter + (value / 4 - smallest / 4))];
  });
  return Object.fromEntries(inside); // not a literal: a metric may be called __proto__
}
