import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import type { Interval } from '../stats/types.ts';
import type { Column } from '../table/types.ts';
import { decileRows, type Decile } from './decileRows.ts';
import { oriented } from './oriented.ts';
import { placementInterval } from './placementInterval.ts';
import { placements } from './placements.ts';
import { readOutcomes } from './readOutcomes.ts';
import { runsOf } from './runsOf.ts';
import { youdenThreshold, type Threshold } from './youdenThreshold.ts';

/** What {@link backtest} compares. */
export interface BacktestInput {
  /** A score a customer, as it was known before the outcome. */
  readonly scores: Column;
  /** What came of the customer later: 1 (churned, renewed, bought: what the score is to predict) or 0. */
  readonly outcomes: Column;
  /** Where a 1 is expected: at higher scores or at lower ones. */
  readonly better: 'higher' | 'lower';
}

/** How well a score predicted. */
export interface Backtest {
  /** The area under the ROC curve (AUC), 0.5 being chance; `null` where all outcomes are alike. */
  readonly areaUnderCurve: Interval | null;
  /** The share of ones among the observed; `null` where there are none. */
  readonly baseRate: number | null;
  /** How many customers have both score and outcome. */
  readonly observed: number;
  /** How many of them have an outcome of 1. */
  readonly ones: number;
  /** How many customers lack the one or the other. */
  readonly missing: number;
  /** Ten rows, from where a 1 is expected most; also those that have nobody. */
  readonly deciles: readonly Decile[];
  /** The threshold that tells the classes apart best (Youden); `null` where all outcomes are alike. */
  readonly bestThreshold: Threshold | null;
}

/**
 * Backtest of a score: whether it predicted what came later. AUC (area under the ROC curve, concordance, c-statistic) with
 * DeLong's interval, lift and capture (gain) by decile, and the best threshold.
 *
 * `areaUnderCurve = P(score of a one > score of a zero) + P(equal) / 2`, from 0 to 1, where `better` is `'higher'`; the other
 * way round where it is `'lower'`. Equal scores are never split: they share a decile. Where the score tells the classes
 * apart without a fault, DeLong's interval is a point, however few the customers; where a class has one customer, it
 * reaches from 0 to 1. A threshold found on these customers flatters itself a little on them: try it on others.
 *
 * @returns Areas and rates as fractions, lifts as multiples of the base rate; customers without score or outcome are counted.
 * @throws RangeError if an outcome is neither 1 nor 0, or the confidence is not between 0 and 1; TypeError if something is
 * no number, columns are of unequal length, or `better` is neither of the two.
 * @see Elizabeth DeLong, David DeLong, Daniel Clarke-Pearson, "Comparing the Areas under Two or More Correlated Receiver
 * Operating Characteristic Curves: A Nonparametric Approach", 1988; Xu Sun, Weichao Xu, "Fast Implementation of DeLong's
 * Algorithm for Comparing the Areas Under Correlated Receiver Operating Characteristic Curves", 2014; William Youden, "Index
 * for Rating Diagnostic Tests", 1950.
 *
 * @example
 * ```ts
 * import { backtest } from 'engagement-metrics/evaluation';
 * const churned = { scores: [90, 80, 70, 40, 30, null], outcomes: [0, 0, 1, 0, 1, 1], better: 'lower' } as const;
 * const { areaUnderCurve, baseRate, missing, bestThreshold } = backtest(churned);
 * areaUnderCurve?.estimate; // ~> 0.8333
 * baseRate; // => 0.4
 * missing; // => 1
 * bestThreshold; // => { score: 70, sensitivity: 1, specificity: 2 / 3, youden: 2 / 3 }
 * ```
 */
export function backtest({ scores, outcomes, better }: BacktestInput, options: ConfidenceOptions = {}): Backtest {
  const where = 'backtest';
  const confidence = confidenceOf(where, options);
  const { columns, outcomes: came, missing } = readOutcomes(where, { scores }, outcomes);
  const expected = oriented(where, better, columns[0]!);
  const placed = placements(expected, came);
  const runs = runsOf(expected, came);
  const direction = better === 'higher' ? 1 : -1;
  const ones = placed.ones.length;
  const bothClasses = ones > 0 && placed.zeros.length > 0;
  return {
    areaUnderCurve: bothClasses ? placementInterval(where, placed, confidence, 0).interval : null,
    baseRate: came.length === 0 ? null : ones / came.length,
    observed: came.length,
    ones,
    missing,
    deciles: decileRows(runs, direction),
    bestThreshold: youdenThreshold(runs, direction),
  };
}
