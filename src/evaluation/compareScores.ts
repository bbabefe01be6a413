import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { normalCumulative } from '../stats/normalCumulative.ts';
import type { Interval } from '../stats/types.ts';
import type { Column } from '../table/types.ts';
import { oriented } from './oriented.ts';
import { placementInterval } from './placementInterval.ts';
import { placements, type Placements } from './placements.ts';
import { readOutcomes } from './readOutcomes.ts';

/** What {@link compareScores} compares. */
export interface CompareScoresInput {
  /** A score a customer. */
  readonly first: Column;
  /** Another score of the same customers. */
  readonly second: Column;
  /** What came of the customer later: 1 or 0. */
  readonly outcomes: Column;
  /** Where a 1 is expected, by either score: at higher scores or at lower ones. */
  readonly better: 'higher' | 'lower';
}

/** Which of two scores predicts better. */
export interface ScoreComparison {
  /** The area under the ROC curve of the first score. */
  readonly first: Interval;
  /** That of the second. */
  readonly second: Interval;
  /** `first - second`, from -1 to 1; the interval reckons with both scores being of the same customers. */
  readonly difference: Interval;
  /** The difference in standard errors; `null` where it has none. */
  readonly statistic: number | null;
  /** How often chance alone would part two equally good scores that far (two-sided); `null` where there is no statistic. */
  readonly pValue: number | null;
  /** How many customers have both scores and an outcome. */
  readonly observed: number;
  /** How many lack one of them. */
  readonly missing: number;
}

/**
 * DeLong's test of two scores on the same customers: whether one has the larger AUC (area under the ROC curve).
 *
 * `z = (first - second) / sqrt(var(first) + var(second) - 2 * cov(first, second))`, the variances being DeLong's. There is no
 * statistic where nothing varies (both rank alike, or neither errs) or a class has one customer.
 *
 * @returns Three intervals and the test, or `null` when all outcomes are alike.
 * @throws RangeError if an outcome is neither 1 nor 0, or the confidence is not between 0 and 1; TypeError if something is
 * no number, columns are of unequal length, or `better` is neither of the two.
 * @see Elizabeth DeLong, David DeLong, Daniel Clarke-Pearson, "Comparing the Areas under Two or More Correlated Receiver
 * Operating Characteristic Curves: A Nonparametric Approach", 1988.
 *
 * @example
 * ```ts
 * import { compareScores } from 'engagement-metrics/evaluation';
 * const outcomes = [1, 1, 1, 1, 0, 0, 0, 0];
 * const comparison = compareScores({ first: [9, 8, 7, 3, 6, 4, 2, 1], second: [5, 8, 2, 3, 6, 4, 7, 1], outcomes, better: 'higher' });
 * comparison?.difference.estimate; // => 0.375
 * comparison?.pValue; // ~> 0.1003
 * ```
 */
export function compareScores(
  { first, second, outcomes, better }: CompareScoresInput,
  options: ConfidenceOptions = {},
): ScoreComparison | null {
  const where = 'compareScores';
  const confidence = confidenceOf(where, options);
  const { columns, outcomes: came, missing } = readOutcomes(where, { first, second }, outcomes);
  const [a, b] = columns.map((column) => placements(oriented(where, better, column), came)) as [Placements, Placements];
  if (a.ones.length === 0 || a.zeros.length === 0) return null;
  // The variance of a difference is that of the customers' differences: the covariance is in there.
  const apart = {
    ones: a.ones.map((placed, i) => placed - b.ones[i]!),
    zeros: a.zeros.map((placed, i) => placed - b.zeros[i]!),
  };
  const { interval: difference, error } = placementInterval(where, apart, confidence, -1);
  const statistic = error === null || error === 0 ? null : difference.estimate / error;
  return {
    first: placementInterval(where, a, confidence, 0).interval,
    second: placementInterval(where, b, confidence, 0).interval,
    difference,
    statistic,
    pValue: statistic === null ? null : Math.min(1, 2 * normalCumulative(-Math.abs(statistic))),
    observed: came.length,
    missing,
  };
}
