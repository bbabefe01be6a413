import type { FittedScore, ScoreRow } from './types.ts';
import { weigh } from './weigh.ts';

/**
 * Scores one customer.
 *
 * `low + (high - low) * Σ(weight * worth) / Σ weight` over the metrics that are observed; with groups, powers and caps
 * that mean is taken from the innermost group to the score. Then penalties are taken off, and vetoes and the cap limit it.
 *
 * @param fitted - What `fitScore` learned.
 * @param row - The customer, with every metric of the score and every field of its conditions; `null` says that it is
 * missing.
 * @returns The score, in the range of the fitted score, or `null` where less than its minimum coverage is observed.
 * @throws TypeError if a metric is not in the row, or is not a number.
 *
 * @example
 * ```ts
 * import { minMax } from 'engagement-metrics/normalize';
 * import { fitScore, scoreOne } from 'engagement-metrics/score';
 * const fitted = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, { visits: [0, 20] }, { minMax });
 * scoreOne(fitted, { visits: 5 }); // => 25
 * scoreOne(fitted, { visits: null }); // => null
 * ```
 */
export function scoreOne<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  row: ScoreRow<NoInfer<Name>, NoInfer<Field>>,
): number | null {
  const { score } = weigh('scoreOne', fitted, row);
  return score === score ? score : null;
}
