import { meanOf } from '../stats/meanOf.ts';
import type { Column } from '../table/types.ts';
import { readOutcomes } from './readOutcomes.ts';
import { readProbabilities } from './readProbabilities.ts';

/** What {@link brierScore} compares. */
export interface BrierScoreInput {
  /** How probable a 1 was said to be, from 0 to 1. */
  readonly probabilities: Column;
  /** What came: 1 or 0. */
  readonly outcomes: Column;
}

/** How far probabilities were from what came. */
export interface BrierScore {
  /** The mean squared distance: 0 for a seer, 1 for whoever is always certain and wrong. */
  readonly score: number;
  /** `1 - score / (baseRate * (1 - baseRate))`: 0 for the base rate said of everybody; `null` where outcomes are alike. */
  readonly skill: number | null;
  /** The share of ones. */
  readonly baseRate: number;
  /** How many customers have both probability and outcome. */
  readonly observed: number;
  /** How many lack the one or the other. */
  readonly missing: number;
}

/**
 * Brier score: how far predicted probabilities were from what came. Lower is better.
 *
 * `Σ (probability - outcome)² / n`, from 0 to 1. It depends on the base rate, with which alone `baseRate * (1 - baseRate)` is
 * reached; `skill` (Brier skill score) is what the probabilities gain on that.
 *
 * @returns The score and its counts, or `null` when nothing is observed.
 * @throws RangeError if a probability is not between 0 and 1, or an outcome neither 1 nor 0; TypeError if something is no
 * number, or the columns are of unequal length.
 * @see Glenn Brier, "Verification of Forecasts Expressed in Terms of Probability", 1950.
 *
 * @example
 * ```ts
 * import { brierScore } from 'engagement-metrics/evaluation';
 * brierScore({ probabilities: [0.5, 0, 1, null], outcomes: [1, 0, 1, 1] })?.score; // ~> 0.0833
 * brierScore({ probabilities: [0.5, 0.5], outcomes: [1, 0] }); // => { score: 0.25, skill: 0, baseRate: 0.5, observed: 2, missing: 0 }
 * ```
 */
export function brierScore({ probabilities, outcomes }: BrierScoreInput): BrierScore | null {
  const where = 'brierScore';
  const {
    columns,
    outcomes: came,
    missing,
  } = readOutcomes(where, { probabilities: readProbabilities(where, probabilities) }, outcomes);
  const observed = came.length;
  if (observed === 0) return null;
  const [said] = columns as [Float64Array];
  const { mean: score } = meanOf(said.map((probability, i) => (probability - came[i]!) * (probability - came[i]!)));
  const { mean: baseRate } = meanOf(came);
  const reference = baseRate * (1 - baseRate);
  return { score, skill: reference === 0 ? null : 1 - score / reference, baseRate, observed, missing };
}
