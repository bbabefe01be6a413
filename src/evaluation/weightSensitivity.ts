import { finite } from '../check/finite.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { checkPopulation } from '../score/checkPopulation.ts';
import { scoreAll } from '../score/scoreAll.ts';
import type { FittedScore, ScoreTable } from '../score/types.ts';
import { mean } from '../stats/mean.ts';
import { noisyWeights } from './noisyWeights.ts';
import { rankCorrelation } from './rankCorrelation.ts';
import { randomOf } from './randomOf.ts';
import { rankShares } from './rankShares.ts';

/** How {@link weightSensitivity} shakes weights. */
export interface WeightSensitivityOptions {
  /** A whole number: the same seed shakes alike. */
  readonly seed: number;
  /** How often, at least 1. @defaultValue 100 */
  readonly draws?: number | undefined;
  /**
   * How near to the given weights, at least 1: a share p of the weights of one group gets a standard deviation of
   * `sqrt(p * (1 - p) / (concentration + 1))`. @defaultValue 50
   */
  readonly concentration?: number | undefined;
}

/** How much a score hangs on its weights. */
export interface WeightSensitivity {
  /** Spearman's correlation of the scores with the given weights and with shaken ones, on average; `null` without ranks. */
  readonly rankCorrelation: number | null;
  /** The lowest of them. */
  readonly lowestRankCorrelation: number | null;
  /** For every customer where they stand with the given weights, from 0 for the lowest score to 1; `NaN` without one. */
  readonly rank: Float64Array;
  /** The lowest place that shaken weights gave them. */
  readonly lowest: Float64Array;
  /** The highest. */
  readonly highest: Float64Array;
  /** The standard deviation of their places. */
  readonly deviation: Float64Array;
}

/**
 * Weight sensitivity: how stable the order of customers is when the weights are shaken, for each of them and overall.
 *
 * In each draw the weights of the members of every group come from a Dirichlet distribution around the given ones.
 *
 * @param fitted - What `fitScore` learned.
 * @param population - The customers: rows (an array of objects) or columns by name.
 * @returns Places as shares of all who have a score, one value a customer, and the correlations of whole orders.
 * @throws RangeError if the seed is no whole number, or an option is out of range; TypeError for an unknown option.
 * @see Andrea Saltelli and others, "Handbook on Constructing Composite Indicators", OECD, 2008, section 7.
 *
 * @example
 * ```ts
 * import { weightSensitivity } from 'engagement-metrics/evaluation';
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore } from 'engagement-metrics/score';
 * const normalize = { type: 'goalposts', low: 0, high: 10 } as const;
 * const fitted = fitScore({ metrics: { visits: { normalize }, opens: { normalize } } }, [], { goalposts });
 * const { rank, lowest } = weightSensitivity(fitted, { visits: [0, 4, 9], opens: [0, 6, 1] }, { seed: 7 });
 * rank; // => Float64Array.of(0, 0.75, 0.75)
 * lowest; // => Float64Array.of(0, 0.5, 0.5)
 * ```
 */
export function weightSensitivity<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  population: ScoreTable<NoInfer<Name>, NoInfer<Field>>,
  options: WeightSensitivityOptions,
): WeightSensitivity {
  const where = 'weightSensitivity';
  onlyOptions(where, options, ['seed', 'draws', 'concentration']);
  const { seed, draws = 100, concentration = 50 } = options;
  wholeNumber(where, { draws }, 1);
  finite(where, { concentration });
  // Below 1, so many draws are too small for a double that their shares would be wrong.
  if (concentration < 1) refuse('ERR_OUT_OF_RANGE', where, 'concentration', `is ${String(concentration)}, below 1`);
  const random = randomOf(where, seed);
  checkPopulation(where, fitted, population);
  const scores = scoreAll(fitted, population);
  const rank = rankShares(scores);
  const [lowest, highest] = [rank.map(() => NaN), rank.map(() => NaN)];
  const [means, squares, counts] = [rank.map(() => 0), rank.map(() => 0), rank.map(() => 0)];
  const correlations: (number | null)[] = [];
  for (let draw = 0; draw < draws; draw++) {
    // Whether enough is observed for a score is told by the given weights, else places would move as others come and go.
    const noisy = { ...noisyWeights(fitted, concentration, random), minimumCoverage: 0 };
    const shaken = scoreAll(noisy, population).map((score, i) => (scores[i] === scores[i] ? score : NaN));
    correlations.push(rankCorrelation(scores, shaken));
    rankShares(shaken).forEach((place, i) => {
      if (place !== place) return;
      if (!(lowest[i]! <= place)) lowest[i] = place;
      if (!(highest[i]! >= place)) highest[i] = place;
      const away = place - means[i]!; // Welford: squares of deviations from the mean so far
      means[i]! += away / ++counts[i]!;
      squares[i]! += away * (place - means[i]!);
    });
  }
  const deviation = squares.map((square, i) => Math.sqrt(square / counts[i]!));
  const known = correlations.filter((each) => each !== null);
  return {
    rankCorrelation: mean(known),
    lowestRankCorrelation: known.length > 0 ? known.reduce((least, each) => Math.min(least, each)) : null,
    rank,
    lowest,
    highest,
    deviation,
  };
}
