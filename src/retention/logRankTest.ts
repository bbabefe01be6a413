import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { chiSquareSurvival } from '../stats/chiSquareSurvival.ts';
import { total } from '../stats/total.ts';
import { distinctTimes } from './distinctTimes.ts';
import { quadraticForm } from './quadraticForm.ts';
import { readLifetimes, type KnownLifetimes } from './readLifetimes.ts';
import { riskTable, type RiskTable } from './riskTable.ts';
import type { Lifetimes } from './types.ts';

/** What a {@link logRankTest} says of one sample. */
export interface LogRankGroup {
  /** How many left. */
  readonly observed: number;
  /** How many would have left if all samples left at the same rate; a sample of which fewer left stays longer. */
  readonly expected: number;
  /** How many customers lack a duration, an end or, where there are such columns, an entry or a weight. */
  readonly missing: number;
}

/** What a {@link logRankTest} finds. */
export interface LogRankTest {
  /** Chi-square: how far observed and expected are apart (≥ 0). */
  readonly statistic: number;
  /** One less than there are samples; fewer where some were never at risk while others left. */
  readonly degreesOfFreedom: number;
  /** How often samples that leave at the same rate differ at least so much, between 0 and 1. */
  readonly pValue: number;
  /** The samples, in their order. */
  readonly groups: readonly LogRankGroup[];
}

/**
 * Log-rank test (Mantel-Cox) of two or more samples of lifetimes: do customers of one plan, channel or cohort leave
 * sooner than those of another, those who have not left yet rightly counted?
 *
 * At every time somebody leaves, each sample is expected to lose `events * atRisk / all at risk`. The statistic is
 * `(O - E)ᵀ V⁻¹ (O - E)` over all but one sample, V the hypergeometric covariance of the losses, compared with the
 * chi-square distribution. It sees best hazards that are proportional; curves that cross may pass unseen.
 *
 * @param samples - Two or more; weights are whole numbers here, of equal customers.
 * @returns The test, or `null` when no two samples were at risk at a time when some, and not all, left.
 * @throws RangeError if a duration, entry or weight is negative, an end is neither 1 nor 0, an entry is not below its
 * duration, or a weight is no whole number; TypeError if one is not a number, the columns of a sample are of unequal
 * length, or there are fewer than two samples.
 * @see Nathan Mantel, "Evaluation of survival data and two new rank order statistics arising in its consideration", 1966;
 * Richard Peto, Julian Peto, "Asymptotically Efficient Rank Invariant Test Procedures", 1972.
 *
 * @example
 * ```ts
 * import { logRankTest } from 'engagement-metrics/retention';
 * const monthly = { durations: [1, 2, 3, 5], observed: [1, 1, 1, 0] };
 * const yearly = { durations: [4, 6, 8, 9], observed: [1, 0, 0, 0] };
 * const test = logRankTest([monthly, yearly]);
 * test?.statistic; // ~> 2.70
 * test?.groups[1]?.observed; // => 1
 * ```
 */
export function logRankTest(samples: readonly Lifetimes[]): LogRankTest | null {
  const where = 'logRankTest';
  const known = list(where, 'samples', samples).map((sample, i) => {
    return readLifetimes(where, `samples[${String(i)}].`, sample, true);
  });
  if (known.length < 2) refuse('ERR_LENGTH', where, 'samples', `has ${String(known.length)} entries, not at least 2`);
  const times = eventTimes(known);
  const tables = known.map((lifetimes) => riskTable(times, lifetimes));
  const there = sumOver(tables, 'atRisk');
  const left = sumOver(tables, 'events');
  const groups = tables.map(({ atRisk, events }, i) => ({
    observed: totalOf(events),
    expected: totalOf(left.map((d, j) => (d * atRisk[j]!) / there[j]!)),
    missing: known[i]!.missing,
  }));
  // One customer alone cannot differ from himself; where all leave, nobody differs.
  const spread = left.map((d, j) => (d === there[j] ? 0 : (d * (there[j]! - d)) / (there[j]! - 1)));
  const links = tables.map((one) =>
    tables.map((other) =>
      totalOf(spread.map((c, j) => c * (one.atRisk[j]! / there[j]!) * (other.atRisk[j]! / there[j]!))),
    ),
  );
  const differences = groups.map(({ observed, expected }) => observed - expected);
  const { value: statistic, rank: degreesOfFreedom } = quadraticForm(links, differences);
  if (degreesOfFreedom === 0) return null;
  return { statistic, degreesOfFreedom, pValue: chiSquareSurvival(statistic, { degreesOfFreedom }), groups };
}

function eventTimes(samples: readonly KnownLifetimes[]): Float64Array {
  const times = new Float64Array(samples.reduce((length, { durations }) => length + durations.length, 0));
  let filled = 0;
  for (const { durations, observed } of samples) {
    times.set(
      durations.map((duration, i) => (observed[i] === 1 ? duration : NaN)),
      filled,
    );
    filled += durations.length;
  }
  return distinctTimes(times); // which leaves out NaN
}

function sumOver(tables: readonly RiskTable[], column: 'atRisk' | 'events'): Float64Array {
  return tables[0]![column].map((_, j) => tables.reduce((sum, table) => sum + table[column][j]!, 0));
}

function totalOf(values: Float64Array): number {
  const { sum, error } = total(values);
  return sum + error;
}
