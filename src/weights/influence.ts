import { checkPopulation } from '../score/checkPopulation.ts';
import { explain } from '../score/explain.ts';
import { rowReader } from '../score/rowReader.ts';
import type { FittedScore, ScoreTable } from '../score/types.ts';
import { dotProduct } from '../stats/dotProduct.ts';
import { meanOf } from '../stats/meanOf.ts';
import { weightShares } from '../score/weightShares.ts';

/** How much of a score's spread is one metric's. */
export interface MetricInfluence<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** What it weighs by the spec: its effective weight. */
  readonly weight: number;
  /** Its share of the variance of the score, below 0 where it works against the others; `null` where there is none. */
  readonly influence: number | null;
}

/** What makes customers' scores differ. */
export interface Influence<Name extends string> {
  /** The metrics, in the order of the spec. */
  readonly metrics: readonly MetricInfluence<Name>[];
  /** The share of all that is no metric's: caps, penalties, vetoes, and where everybody begins. */
  readonly adjustments: number | null;
  /** How many customers have a score: they alone are looked at. */
  readonly scored: number;
}

/**
 * Influence: which share of the differences between customers' scores is each metric's. A metric can weigh much and move
 * nothing, since it is the same for everybody.
 *
 * `cov(points, score) / var(score)`; with the adjustments it adds up to 1.
 *
 * @param fitted - What `fitScore` learned.
 * @param population - The customers: rows (an array of objects) or columns by name.
 * @returns All `null` where the scores do not differ.
 * @throws TypeError if a metric is not in the population, or is not a number; RangeError if more than 12 metrics are under
 * a mean that is not arithmetic.
 * @see William Becker, Michaela Saisana, Paolo Paruolo, Ine Vandecasteele, "Weights and importance in composite
 * indicators: closing the gap", 2017.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore } from 'engagement-metrics/score';
 * import { influence } from 'engagement-metrics/weights';
 * const normalize = { type: 'goalposts', low: 0, high: 10 } as const;
 * const fitted = fitScore({ metrics: { visits: { normalize }, opens: { normalize } } }, [], { goalposts });
 * const { metrics } = influence(fitted, { visits: [2, 5, 8], opens: [7, 7, 7] });
 * metrics[0]?.influence; // ~> 1
 * metrics[1]; // => { metric: 'opens', weight: 0.5, influence: 0 }
 * ```
 */
export function influence<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  population: ScoreTable<NoInfer<Name>, NoInfer<Field>>,
): Influence<Name> {
  const where = 'influence';
  checkPopulation(where, fitted, population);
  const rows = rowReader(where, 'population', fitted, population);
  const column = () => new Float64Array(rows.length);
  const [scores, others, points] = [column(), column(), fitted.metrics.map(column)];
  let scored = 0;
  for (let i = 0; i < rows.length; i++) {
    const { score, base, points: parts, adjustments } = explain(where, fitted, rows.at(i));
    if (score === null) continue;
    scores[scored] = score;
    others[scored] = adjustments.reduce((sum, adjustment) => sum + adjustment.points, base);
    parts.forEach((part, k) => (points[k]![scored] = part.points));
    scored++;
  }
  const spread = deviations(scores.subarray(0, scored));
  const variance = dotProduct(spread, spread);
  const least = 1e-11 * (fitted.range[1] - fitted.range[0]);
  const differ = variance > scored * least * least; // by more than the last bits of their sums
  const shareOf = (part: Float64Array) =>
    differ ? dotProduct(deviations(part.subarray(0, scored)), spread) / variance + 0 : null; // never -0
  const shares = weightShares(fitted);
  const metrics = fitted.metrics.map(({ name: metric }, k) => {
    return { metric, weight: shares[k]!, influence: shareOf(points[k]!) };
  });
  return { metrics, adjustments: shareOf(others), scored };
}

function deviations(values: Float64Array): Float64Array {
  const { mean, rest } = meanOf(values);
  return values.map((value) => value - mean - rest);
}
