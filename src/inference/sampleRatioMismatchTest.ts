import { count } from '../check/count.ts';
import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { chiSquareSurvival } from '../stats/chiSquareSurvival.ts';
import { sumOf } from '../stats/sumOf.ts';

/** What {@link sampleRatioMismatchTest} is computed from. */
export interface SampleRatioMismatchInput {
  /** How many people each arm has (≥ 0). */
  readonly observed: readonly number[];
  /** What each arm was to have, in the same order: shares, percentages or any weights (≥ 0). */
  readonly expected: readonly number[];
}

/** How far the arms of an experiment are from their planned sizes. */
export interface SampleRatioMismatchTest {
  /**
   * Chi-square, `Σ (observed - expected)² / expected`; `null` when there are people in an arm that was to have none.
   */
  readonly statistic: number | null;
  /** The number of arms that were to have people, less 1. */
  readonly degreesOfFreedom: number;
  /** The share of sound experiments whose arms are so far from the plan (0 to 1); 0 where `statistic` is `null`. */
  readonly pValue: number;
}

/**
 * Sample ratio mismatch test (SRM): whether the arms of an experiment have the sizes that they were to have. Where they
 * have not (a p-value below 0.001, say), something lost or doubled people, and no other number of the experiment
 * counts.
 *
 * Pearson's chi-square of `observed` against `Σ observed * expected / Σ expected`. An arm of weight 0 takes no part,
 * and no degree of freedom: with nobody in it, it changes nothing; with anybody in it, the plan is broken for certain.
 *
 * @returns Chi-square and p-value, or `null` when nobody is observed, or fewer than two arms were to have people and
 * the others have none.
 * @throws TypeError or RangeError if an input is not a finite number of at least 0, the lists are of unequal length, or
 * too large to add up.
 * @see Aleksander Fabijan et al., "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments", KDD 2019.
 *
 * @example
 * ```ts
 * import { sampleRatioMismatchTest } from 'engagement-metrics/inference';
 * const test = sampleRatioMismatchTest({ observed: [5100, 4900], expected: [50, 50] });
 * test?.statistic; // => 4
 * test?.pValue; // ~> 0.0455
 * ```
 */
export function sampleRatioMismatchTest({
  observed,
  expected,
}: SampleRatioMismatchInput): SampleRatioMismatchTest | null {
  const where = 'sampleRatioMismatchTest';
  const people = counts(where, 'observed', observed);
  const weights = counts(where, 'expected', expected);
  if (weights.length !== people.length) {
    refuse('ERR_LENGTH', where, 'expected', `has ${String(weights.length)} values, observed ${String(people.length)}`);
  }
  const all = sumOf(where, 'observed', people).sum;
  const whole = sumOf(where, 'expected', weights).sum;
  if (all === 0 || whole === 0) return null;
  const shares = weights.map((weight) => weight / whole);
  const degreesOfFreedom = shares.filter((share) => share > 0).length - 1;
  if (shares.some((share, i) => share === 0 && people[i]! > 0)) return { statistic: null, degreesOfFreedom, pValue: 0 };
  if (degreesOfFreedom === 0) return null;
  const parts = people.map((size, i) => (shares[i] === 0 ? 0 : apart(size, all * shares[i]!)));
  if (parts.some((part) => !(part < Infinity))) refuse('ERR_OVERFLOW', where, 'observed', 'makes the result overflow');
  const statistic = sumOf(where, 'observed', parts).sum;
  return { statistic, degreesOfFreedom, pValue: chiSquareSurvival(statistic, { degreesOfFreedom }) };
}

function apart(size: number, planned: number): number {
  return ((size - planned) * (size - planned)) / planned;
}

function counts(where: string, argument: string, given: readonly number[]): Float64Array {
  const checked = list(where, argument, given);
  checked.forEach((value, i) => {
    count(where, { [`${argument}[${String(i)}]`]: value });
  });
  return Float64Array.from(checked);
}
