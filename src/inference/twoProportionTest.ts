import { proportion } from '../check/proportion.ts';
import { refuse } from '../check/refuse.ts';
import { normalCumulative } from '../stats/normalCumulative.ts';
import type { TwoProportions } from './types.ts';

/** How far apart two proportions are, and how surprising that would be if they were one. */
export interface TwoProportionTest {
  /** `treatment - control`, a difference of fractions: 0.03 is 3 percentage points (-1 to 1). */
  readonly difference: number;
  /** `difference / control`, the lift (-1 and above); `null` when the control's proportion is 0. */
  readonly relativeUplift: number | null;
  /** z: the difference in standard errors; `null` when all, or none, of both arms did it. */
  readonly statistic: number | null;
  /**
   * Two-sided: the share of experiments without any effect that come out so far apart (0 to 1); `null` as `statistic`.
   */
  readonly pValue: number | null;
}

/**
 * Two-proportion test (A/B test, z test of conversion rates, pooled): whether two proportions differ by more than
 * chance.
 *
 * `z = (p2 - p1) / sqrt(p * (1 - p) * (1 / n1 + 1 / n2))`, p being the proportion of both arms together; it is the
 * square root of the chi-square of the 2x2 table, without continuity correction. With fewer than about five successes
 * or failures expected in an arm take `fisherExactTest`; how large the difference may be is told by `newcombeInterval`.
 * The p-value holds for one look, at a sample size fixed before.
 *
 * @returns Difference, uplift, z and p-value, or `null` when an arm has no trials.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0, or successes exceed their trials.
 * @see Joseph Fleiss, Bruce Levin, Myunghee Cho Paik, "Statistical Methods for Rates and Proportions", 2003.
 *
 * @example
 * ```ts
 * import { twoProportionTest } from 'engagement-metrics/inference';
 * const test = twoProportionTest({
 *   controlSuccesses: 120,
 *   controlTrials: 1000,
 *   treatmentSuccesses: 150,
 *   treatmentTrials: 1000,
 * });
 * test?.relativeUplift; // ~> 0.25
 * test?.statistic; // ~> 1.9630
 * test?.pValue; // ~> 0.0496
 * ```
 */
export function twoProportionTest({
  controlSuccesses,
  controlTrials,
  treatmentSuccesses,
  treatmentTrials,
}: TwoProportions): TwoProportionTest | null {
  const where = 'twoProportionTest';
  const control = proportion(where, { controlSuccesses }, { controlTrials });
  const treatment = proportion(where, { treatmentSuccesses }, { treatmentTrials });
  if (control === null || treatment === null) return null;
  const trials = controlTrials + treatmentTrials;
  if (trials === Infinity) refuse('ERR_OVERFLOW', where, 'controlTrials', 'and treatmentTrials are too many to add up');
  const difference = treatment - control;
  const relativeUplift = control === 0 ? null : difference / control;
  if (relativeUplift === Infinity) refuse('ERR_OVERFLOW', where, 'treatmentSuccesses', 'makes the result overflow');
  // Roots one by one, and failures counted rather than 1 - p: neither is lost to rounding where p is close to 0 or 1.
  const did = Math.sqrt((controlSuccesses + treatmentSuccesses) / trials);
  const didNot = Math.sqrt((controlTrials - controlSuccesses + (treatmentTrials - treatmentSuccesses)) / trials);
  const error = did * didNot * Math.sqrt(1 / controlTrials + 1 / treatmentTrials);
  if (error === 0) return { difference, relativeUplift, statistic: null, pValue: null };
  const statistic = difference / error + 0; // never -0
  return { difference, relativeUplift, statistic, pValue: 2 * normalCumulative(-Math.abs(statistic)) };
}
