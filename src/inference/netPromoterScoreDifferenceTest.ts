import type { ConfidenceOptions } from '../check/confidenceOf.ts';
import { netPoints } from '../check/netPoints.ts';
import { normalCumulative } from '../stats/normalCumulative.ts';
import type { Interval } from '../stats/types.ts';
import { criticalValue } from './criticalValue.ts';
import { netPromoterVariance } from './netPromoterVariance.ts';

/** What {@link netPromoterScoreDifferenceTest} is computed from: two surveys, counted by group. */
export interface NetPromoterScoreDifferenceInput {
  /** Answers of 9 and 10 in the first survey (≥ 0). */
  readonly promotersBefore: number;
  /** Answers of 7 and 8 in the first survey (≥ 0). */
  readonly passivesBefore: number;
  /** Answers of 0 to 6 in the first survey (≥ 0). */
  readonly detractorsBefore: number;
  /** Answers of 9 and 10 in the second survey (≥ 0). */
  readonly promotersAfter: number;
  /** Answers of 7 and 8 in the second survey (≥ 0). */
  readonly passivesAfter: number;
  /** Answers of 0 to 6 in the second survey (≥ 0). */
  readonly detractorsAfter: number;
}

/** How far apart two Net Promoter Scores are, and how surprising that would be if they were one. */
export interface NetPromoterScoreDifferenceTest {
  /** The score after less the score before, in points (-200 to 200). */
  readonly difference: number;
  /** The difference with its interval in points; without 0 in it just when `pValue` is below 1 - confidence. */
  readonly interval: Interval | null;
  /** z: the difference in standard errors. */
  readonly statistic: number | null;
  /** Two-sided: the share of pairs of surveys of unchanged customers that come out so far apart (0 to 1). */
  readonly pValue: number | null;
}

/**
 * Test of the difference of two Net Promoter Scores (NPS change, significance of an NPS difference) of independent
 * surveys.
 *
 * `z = (after - before) / sqrt(SE² of before + SE² of after)` with `SE = 100 * sqrt((p + d - (p - d)²) / n)`, p and d
 * being the shares of promoters and detractors among n answers; the interval is `difference ± quantile * sqrt(…)`,
 * within ±200. It takes different people to have answered: the same ones twice need a paired test.
 *
 * @returns Points, z and p-value, or `null` when nobody answered one of the surveys; interval, z and p-value are `null`
 * when each survey has answers of one group only, which tell no spread.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0, or confidence is not between 0 and
 * 1.
 * @see Brendan Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician, 2016.
 *
 * @example
 * ```ts
 * import { netPromoterScoreDifferenceTest } from 'engagement-metrics/inference';
 * const test = netPromoterScoreDifferenceTest({
 *   promotersBefore: 50,
 *   passivesBefore: 30,
 *   detractorsBefore: 20,
 *   promotersAfter: 60,
 *   passivesAfter: 25,
 *   detractorsAfter: 15,
 * });
 * test?.difference; // => 15
 * test?.pValue; // ~> 0.163
 * test?.interval?.low; // ~> -6.1
 * ```
 */
export function netPromoterScoreDifferenceTest(
  {
    promotersBefore,
    passivesBefore,
    detractorsBefore,
    promotersAfter,
    passivesAfter,
    detractorsAfter,
  }: NetPromoterScoreDifferenceInput,
  options: ConfidenceOptions = {},
): NetPromoterScoreDifferenceTest | null {
  const where = 'netPromoterScoreDifferenceTest';
  const z = criticalValue(where, options);
  const before = netPoints(where, { promotersBefore }, { detractorsBefore }, { passivesBefore });
  const after = netPoints(where, { promotersAfter }, { detractorsAfter }, { passivesAfter });
  if (before === null || after === null) return null;
  const difference = after - before;
  const error = Math.sqrt(
    squaredError(promotersBefore, passivesBefore, detractorsBefore) +
      squaredError(promotersAfter, passivesAfter, detractorsAfter),
  );
  if (error === 0) return { difference, interval: null, statistic: null, pValue: null };
  const low = Math.max(-200, difference - z * error);
  const high = Math.min(200, difference + z * error);
  const statistic = difference / error + 0; // never -0
  const pValue = 2 * normalCumulative(-Math.abs(statistic));
  return { difference, interval: { low, estimate: difference, high }, statistic, pValue };
}

function squaredError(promoters: number, passives: number, detractors: number): number {
  const all = promoters + passives + detractors;
  return (1e4 * netPromoterVariance(promoters / all, passives / all, detractors / all)) / all;
}
