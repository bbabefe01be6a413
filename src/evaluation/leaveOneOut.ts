import { checkPopulation } from '../score/checkPopulation.ts';
import { scoreAll } from '../score/scoreAll.ts';
import type { FittedScore, ScoreTable } from '../score/types.ts';
import { mean } from '../stats/mean.ts';
import { rankCorrelation } from './rankCorrelation.ts';
import { withoutMetric } from './withoutMetric.ts';

/** What a score would be without one of its metrics. */
export interface LeftOut<Name extends string> {
  /** The metric that is left out. */
  readonly metric: Name;
  /** Spearman's correlation of the scores with it and without it; `null` where one of them is the same for all. */
  readonly rankCorrelation: number | null;
  /** How far scores move without it, on average, in points; `null` where nobody has both scores. */
  readonly meanMove: number | null;
  /** How far the score moves that moves most. */
  readonly largestMove: number | null;
  /** How many customers have both scores. */
  readonly scored: number;
}

/**
 * Leaves out one metric at a time: how much the order of customers, and their scores, hang on it.
 *
 * @param fitted - What `fitScore` learned.
 * @param population - The customers: rows (an array of objects) or columns by name.
 * @returns One row a metric, in the order of the spec; none for a metric without which no weight is left.
 * @throws TypeError if a metric is not in the population, or is not a number.
 * @see William Becker and others, "COINr: An R package for developing composite indicators", 2022: its remove_elements.
 *
 * @example
 * ```ts
 * import { leaveOneOut } from 'engagement-metrics/evaluation';
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore } from 'engagement-metrics/score';
 * const normalize = { type: 'goalposts', low: 0, high: 10 } as const;
 * const fitted = fitScore({ metrics: { visits: { normalize }, opens: { normalize } } }, [], { goalposts });
 * const [visits] = leaveOneOut(fitted, { visits: [0, 4, 10], opens: [1, 4, 9] });
 * visits?.rankCorrelation; // ~> 1
 * visits?.meanMove; // ~> 3.3333
 * visits?.largestMove; // ~> 5
 * ```
 */
export function leaveOneOut<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  population: ScoreTable<NoInfer<Name>, NoInfer<Field>>,
): LeftOut<Name>[] {
  checkPopulation('leaveOneOut', fitted, population);
  const scores = scoreAll(fitted, population);
  return fitted.metrics.flatMap(({ name: metric }): LeftOut<Name>[] => {
    const lesser = withoutMetric(fitted, metric);
    if (!lesser) return [];
    const without = scoreAll(lesser, population);
    const moves = scores.map((score, i) => Math.abs(without[i]! - score)).filter((move) => move === move);
    const scored = moves.length;
    const largestMove = scored > 0 ? moves.reduce((most, move) => Math.max(most, move)) : null;
    return [{ metric, rankCorrelation: rankCorrelation(scores, without), meanMove: mean(moves), largestMove, scored }];
  });
}
