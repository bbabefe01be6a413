import { count } from '../check/count.ts';
import { refuse } from '../check/refuse.ts';

/** What {@link thresholdStatistics} is computed from: users by two yes-or-no questions. */
export interface ThresholdStatisticsInput {
  /** Users who reached the threshold and stayed (true positives, ≥ 0). */
  readonly retainedAbove: number;
  /** Users who reached it and left (false positives, ≥ 0). */
  readonly lostAbove: number;
  /** Users who did not reach it and stayed (false negatives, ≥ 0). */
  readonly retainedBelow: number;
  /** Users who did not reach it and left (true negatives, ≥ 0). */
  readonly lostBelow: number;
}

/** How well a threshold of early use tells who stays. */
export interface ThresholdStatistics {
  /** PPV: of those who reached it, the share who stayed; `null` when nobody reached it. */
  readonly positivePredictiveValue: number | null;
  /** Of those who stayed, the share who had reached it; `null` when nobody stayed. */
  readonly sensitivity: number | null;
  /** The share of all who reached it; `null` when there is nobody. */
  readonly shareAbove: number | null;
  /** Correlation of both questions (-1 to 1); `null` when all answers to one of them are the same. */
  readonly phi: number | null;
}

/**
 * Threshold statistics ("aha moment", Compass, inflection metrics): how well reaching a threshold of early use goes with
 * staying: PPV, sensitivity and phi (Matthews correlation, MCC).
 *
 * With `retainedAbove` as TP, `lostAbove` as FP, `retainedBelow` as FN and `lostBelow` as TN: `TP / (TP + FP)`,
 * `TP / (TP + FN)`, `(TP + FP) / all` and
 * `(TP * TN - FP * FN) / sqrt((TP + FP) * (TP + FN) * (TN + FP) * (TN + FN))`. A high PPV alone says little: where nearly
 * everybody stays, every threshold has one. None of them says that the use makes people stay.
 *
 * @returns Fractions and a correlation, each `null` where it has nothing to divide by.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0, or they are too many to multiply (1e76).
 * @see Brian Matthews, "Comparison of the predicted and observed secondary structure of T4 phage lysozyme", 1975; Amplitude,
 * "Compass: find inflection metrics", documentation, 2024.
 *
 * @example
 * ```ts
 * import { thresholdStatistics } from 'engagement-metrics/adoption';
 * const five = thresholdStatistics({ retainedAbove: 10, lostAbove: 1, retainedBelow: 100, lostBelow: 10 });
 * five.positivePredictiveValue; // ~> 0.909
 * five.sensitivity; // ~> 0.091
 * five.phi; // => 0
 * ```
 */
export function thresholdStatistics({
  retainedAbove: tp,
  lostAbove: fp,
  retainedBelow: fn,
  lostBelow: tn,
}: ThresholdStatisticsInput): ThresholdStatistics {
  const where = 'thresholdStatistics';
  count(where, { retainedAbove: tp, lostAbove: fp, retainedBelow: fn, lostBelow: tn });
  const spread = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  if (!(spread < Infinity)) refuse('ERR_OVERFLOW', where, 'retainedAbove', 'is too high');
  return {
    positivePredictiveValue: share(tp, fp),
    sensitivity: share(tp, fn),
    shareAbove: share(tp + fp, fn + tn),
    phi: spread > 0 ? Math.max(-1, Math.min(1, (tp * tn - fp * fn) / spread)) + 0 : null, // never -0
  };
}

function share(part: number, rest: number): number | null {
  const whole = part + rest;
  return whole > 0 ? part / whole + 0 : null;
}
