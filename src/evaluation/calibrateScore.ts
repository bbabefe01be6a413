import { refuse } from '../check/refuse.ts';
import type { Scale } from '../scale/types.ts';
import type { Column } from '../table/types.ts';
import { monotoneBlocks, type Block } from './monotoneBlocks.ts';
import { oriented } from './oriented.ts';
import { readOutcomes } from './readOutcomes.ts';
import { runsOf } from './runsOf.ts';

/** What {@link calibrateScore} learns from. */
export interface CalibrateScoreInput {
  /** A score a customer, as it was known before the outcome. */
  readonly scores: Column;
  /** What came of the customer later: 1 or 0. */
  readonly outcomes: Column;
  /** Where a 1 is expected: at higher scores or at lower ones. */
  readonly better: 'higher' | 'lower';
}

/**
 * Calibrates a score: learns how probable a 1 is at each score, by isotonic regression (pool adjacent violators, PAVA).
 *
 * The probabilities never fall towards the scores where a 1 is expected; among all such functions it is the one with the
 * smallest squared distance from the outcomes. Neighbouring scores that would break the order are pooled, and the share of
 * ones among their customers is their probability: their mean over these customers is the base rate. Between two pools,
 * where no customer was, a straight line leads from one probability to the other; beyond the outermost ones they stay. A
 * pool at an end may well hold no one at all, or nobody else: its 0 or 1 is a frequency, no certainty.
 *
 * @returns A linear scale from score to probability, for `applyScale`: rising where `better` is `'higher'`, falling where it
 * is `'lower'`; plain JSON. Customers without score or outcome are skipped; `backtest` counts them.
 * @throws RangeError if nothing is observed, an outcome is neither 1 nor 0, or neighbouring scores are farther apart than the
 * doubles reach; TypeError if something is no number, columns are of unequal length, or `better` is neither of the two.
 * @see Miriam Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid, Edward Silverman, "An Empirical Distribution Function for Sampling
 * with Incomplete Information", 1955; Bianca Zadrozny, Charles Elkan, "Transforming Classifier Scores into Accurate
 * Multiclass Probability Estimates", 2002.
 *
 * @example
 * ```ts
 * import { calibrateScore } from 'engagement-metrics/evaluation';
 * import { applyScale } from 'engagement-metrics/scale';
 * const churn = calibrateScore({ scores: [10, 20, 30, 40, 50], outcomes: [1, 1, 0, 1, 0], better: 'lower' });
 * churn; // => { type: 'linear', domain: [20, 30, 40, 50], range: [1, 0.5, 0.5, 0] }
 * applyScale(churn, 35); // => 0.5
 * applyScale(churn, 25); // => 0.75
 * ```
 */
export function calibrateScore({ scores, outcomes, better }: CalibrateScoreInput): Scale {
  const where = 'calibrateScore';
  const { columns, outcomes: came } = readOutcomes(where, { scores }, outcomes);
  const expected = oriented(where, better, columns[0]!);
  if (came.length === 0) refuse('ERR_EMPTY', where, 'scores', 'hold nothing observed to learn from');
  const knots = knotsOf(monotoneBlocks(runsOf(expected, came)));
  const wide = knots.some(({ at }, i) => i > 0 && at - knots[i - 1]!.at === Infinity);
  if (wide) refuse('ERR_OVERFLOW', where, 'scores', 'are farther apart than the doubles reach');
  const rising = better === 'higher' ? knots : knots.map(({ at, share }) => ({ at: -at + 0, share })).reverse();
  return { type: 'linear', domain: rising.map(({ at }) => at), range: rising.map(({ share }) => share) };
}

/** Both ends of every block; of the outermost blocks the inner one alone, as a scale is level beyond its ends. */
function knotsOf(blocks: readonly Block[]): { at: number; share: number }[] {
  return blocks.flatMap(({ from, to, size, ones }, i) => {
    const start = i === 0 && blocks.length > 1 ? to : from;
    const end = i === blocks.length - 1 ? start : to;
    return (start === end ? [start] : [start, end]).map((at) => ({ at, share: ones / size }));
  });
}
