import type { Row } from '../table/types.ts';
import type { FittedScore } from './types.ts';
import { weigh } from './weigh.ts';

/** What one metric does for one customer's score. */
export interface MetricPoints<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** The customer's value; `null` where it is missing. */
  readonly value: number | null;
  /** What it is worth, from 0 to 1; `null` where it is missing. */
  readonly worth: number | null;
  /** Its share of the weight that is observed; 0 where it is missing, or where there is no score. */
  readonly share: number;
  /** The points it brings. */
  readonly points: number;
  /** The points it could still bring: what it brings and what it lacks is all that it can. */
  readonly lost: number;
}

/** Why one customer's score is what it is. */
export interface ScoreExplanation<Name extends string> {
  /** The score, the very one of `scoreOne`; `null` where too little is observed. */
  readonly score: number | null;
  /** What everybody has: the lowest score. With all points, it adds up to the score. */
  readonly base: number;
  /** Every metric, in the order of the spec. */
  readonly points: MetricPoints<Name>[];
  /** Which share of the weight is observed, from 0 to 1. */
  readonly coverage: number;
}

/**
 * Explains one customer's score, metric by metric: `base` and all `points` add up to it.
 *
 * `points = (high - low) * share * worth`, `share = weight / Σ weight of what is observed`.
 *
 * @param fitted - What `fitScore` learned.
 * @param row - The customer, with every metric of the score; `null` says that it is missing.
 * @throws TypeError if a metric is not in the row, or is not a number.
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
export function explainScore<Name extends string>(
  fitted: FittedScore<Name>,
  row: Row<NoInfer<Name>>,
): ScoreExplanation<Name> {
  const { score, weight, whole, values, worths } = weigh('explainScore', fitted, row);
  const [low, high] = fitted.range;
  const base = low + 0; // never -0
  const points = fitted.metrics.map((metric, k): MetricPoints<Name> => {
    const [value, worth] = [values[k]!, worths[k]!];
    if (worth !== worth) return { metric: metric.name, value: null, worth: null, share: 0, points: 0, lost: 0 };
    const share = score === score ? metric.weight / weight : 0;
    const possible = (high - base) * share;
    return { metric: metric.name, value, worth, share, points: possible * worth, lost: possible * (1 - worth) };
  });
  return { score: score === score ? score : null, base, points, coverage: weight / whole };
}
