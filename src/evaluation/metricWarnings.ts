import type { FittedScore, MetricSpec } from '../score/types.ts';
import { weightShares } from '../score/weightShares.ts';
import { deviationOf } from '../stats/deviationOf.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import { rankCorrelation } from './rankCorrelation.ts';

/** What a score may be wrong about. */
export interface ScoreWarning<Name extends string> {
  /**
   * - `flatMetric`: every customer's value is worth the same;
   * - `idleWeight`: the metric has a weight, but its worths hardly differ (a deviation below 0.02);
   * - `correlatedMetrics`: it ranks customers as another metric does (Spearman above 0.9), so one thing counts twice;
   * - `populationRelative`: what a value is worth hangs on the other customers, who change;
   * - `manyMissing`: more than 30 % of the customers have no value;
   * - `squashedByOutliers`: 98 % of the customers share a fifth of the scale or less;
   * - `vanityCount`: it counts without a denominator, so it grows with whoever is big or old;
   * - `inflatedOpens`: e-mail opens, many of which mail privacy protection makes up.
   */
  readonly code:
    | 'flatMetric'
    | 'idleWeight'
    | 'correlatedMetrics'
    | 'populationRelative'
    | 'manyMissing'
    | 'squashedByOutliers'
    | 'vanityCount'
    | 'inflatedOpens';
  /** The metric. */
  readonly metric: Name;
  /** The other metric, of two that are correlated. */
  readonly other: Name | null;
  /** The figure behind it: a deviation, a correlation, a share; `null` where there is none. */
  readonly value: number | null;
  /** The same as a sentence. */
  readonly fact: string;
}

/** What may be wrong with each metric of a score, given what its values are worth. */
export function metricWarnings<Name extends string>(
  fitted: FittedScore<Name, string>,
  worths: ReadonlyMap<string, Float64Array>,
  specs: { readonly [K in Name]: Pick<MetricSpec<unknown>, 'describes'> },
): ScoreWarning<Name>[] {
  const shares = weightShares(fitted);
  return fitted.metrics.flatMap(({ name: metric, observed, missing, ...fit }, k): ScoreWarning<Name>[] => {
    const column = worths.get(metric)!;
    const warn = (
      applies: boolean,
      code: ScoreWarning<Name>['code'],
      value: number | null,
      fact: string,
      other: Name | null = null,
    ): ScoreWarning<Name>[] => (applies ? [{ code, metric, other, value, fact: `${metric} ${fact}` }] : []);

    const spread = deviationOf('lintScore', column)?.populationDeviation ?? null;
    const flat = fit.flat || spread === 0;
    const deviation = spread ?? 0;
    const idle = !flat && shares[k]! > 0 && deviation < 0.02;
    const absent = observed + missing === 0 ? 0 : missing / (observed + missing);
    const [low, high] = (quantilesOf(column, [0.01, 0.99]) ?? [0, 1]) as [number, number];
    const reach = high - low;
    const { kind, source } = specs[metric].describes ?? {};
    const alike = fitted.metrics.slice(0, k).flatMap(({ name: other }) => {
      const correlation = rankCorrelation(worths.get(other)!, column) ?? 0;
      const fact = `ranks customers as ${other} does: one thing counts twice`;
      return warn(correlation > 0.9, 'correlatedMetrics', correlation, fact, other);
    });
    return [
      ...warn(flat, 'flatMetric', null, 'is worth the same for every customer: it tells nobody apart'),
      ...warn(idle, 'idleWeight', deviation, `has ${percent(shares[k]!)} of the weight, but moves next to nothing`),
      ...alike,
      ...warn(absent > 0.3, 'manyMissing', absent, `is missing for ${percent(absent)} of the customers`),
      ...warn(
        !flat && reach <= 0.2,
        'squashedByOutliers',
        reach,
        `has 98 % of the customers on ${percent(reach)} of its scale`,
      ),
      ...warn(kind === 'count', 'vanityCount', null, 'counts without a denominator: it grows with size and age'),
      ...warn(
        source === 'emailOpens',
        'inflatedOpens',
        null,
        'is of e-mail opens, which mail privacy protection inflates',
      ),
    ];
  });
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}
