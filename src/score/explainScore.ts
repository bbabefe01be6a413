import { explain } from './explain.ts';
import type { FittedScore, ScoreExplanation, ScoreRow } from './types.ts';

/**
 * Explains one customer's score, metric by metric: `base`, all `points` and all `adjustments` add up to it.
 *
 * A score of arithmetic means begins at its lowest, and `points = (high - low) * share * worth`. Any other begins at the
 * score of somebody whose every metric is worth what the population's is on average; points are then what sets the
 * customer apart, shared out by Shapley values, exactly, for at most 12 metrics under a mean that is not arithmetic.
 *
 * @param fitted - What `fitScore` learned.
 * @param row - The customer, with every metric of the score; `null` says that it is missing.
 * @throws TypeError if a metric is not in the row, or is not a number; RangeError if more than 12 metrics are under a
 * mean that is not arithmetic.
 * @see Lloyd Shapley, "A Value for n-Person Games", 1953.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { explainScore, fitScore } from 'engagement-metrics/score';
 * const metrics = { visits: { weight: 3, normalize: 'minMax' }, opens: { weight: 1, normalize: 'minMax' } } as const;
 * const fitted = fitScore({ metrics }, { visits: [0, 20], opens: [0, 10] }, { minMax });
 * const { score, points } = explainScore(fitted, { visits: 10, opens: 10 });
 * score; // => 62.5
 * points[0]; // => { metric: 'visits', value: 10, worth: 0.5, share: 0.75, points: 37.5, lost: 37.5 }
 * points[1]; // => { metric: 'opens', value: 10, worth: 1, share: 0.25, points: 25, lost: 0 }
 * ```
 */
export function explainScore<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  row: ScoreRow<NoInfer<Name>, NoInfer<Field>>,
): ScoreExplanation<Name> {
  return explain('explainScore', fitted, row);
}
