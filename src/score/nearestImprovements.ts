import { finite } from '../check/finite.ts';
import { isObject } from '../check/isObject.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import type { FittedScore, ScoreRow } from './types.ts';
import { weigh } from './weigh.ts';
import { whatIf } from './whatIf.ts';

/** What {@link nearestImprovements} weighs. */
export interface NearestImprovementsOptions<Name extends string> {
  /** What one unit of a metric costs, up or down, at least 0; metrics without a cost stay as they are. */
  readonly cost: { readonly [K in Name]?: number };
  /**
   * How many points the score shall gain. Nobody gains more than the range has left.
   * @defaultValue a hundredth of the range: 1 of 100
   */
  readonly points?: number | undefined;
}

/** One way up. */
export interface Improvement<Name extends string> {
  /** The metric to change. */
  readonly metric: Name;
  /** The customer's value. */
  readonly value: number;
  /** The nearest value with which the score gains the points. */
  readonly needed: number;
  /** How far away that is. */
  readonly change: number;
  /** What that costs. */
  readonly cost: number;
  /** The score then. */
  readonly score: number;
}

/**
 * The cheapest ways up: which metrics, changed alone, would gain a customer the points, and what each would cost.
 *
 * `cost = |needed - value| * cost of a unit`, with `needed` as of {@link whatIf}.
 *
 * @param fitted - What `fitScore` learned.
 * @param row - The customer.
 * @returns The ways, the cheapest first; none for a metric that is missing, has no cost or cannot gain that much.
 * @throws RangeError if a cost is negative, or the points are not above 0; TypeError for a cost of no metric.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore, nearestImprovements } from 'engagement-metrics/score';
 * const normalize = { type: 'goalposts', low: 0, high: 20 } as const;
 * const fitted = fitScore({ metrics: { visits: { normalize }, opens: { normalize } } }, [], { goalposts });
 * const ways = nearestImprovements(fitted, { visits: 10, opens: 10 }, { cost: { visits: 5, opens: 1 }, points: 12.5 });
 * ways[0]; // => { metric: 'opens', value: 10, needed: 15, change: 5, cost: 5, score: 62.5 }
 * ways[1]; // => { metric: 'visits', value: 10, needed: 15, change: 5, cost: 25, score: 62.5 }
 * ```
 */
export function nearestImprovements<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  row: ScoreRow<NoInfer<Name>, NoInfer<Field>>,
  options: NearestImprovementsOptions<NoInfer<Name>>,
): Improvement<Name>[] {
  const where = 'nearestImprovements';
  onlyOptions(where, options, ['cost', 'points']);
  const [low, high] = fitted.range;
  const { cost, points = (high - low) / 100 } = options;
  if (!isObject(cost)) refuse('ERR_TYPE', where, 'cost', `is ${shown(cost)}, not a cost by metric`);
  onlyOptions(
    where,
    cost,
    fitted.metrics.map(({ name }) => name),
    'cost.',
  );
  const costs = new Map(Object.entries<number>(cost as Record<string, number>));
  costs.forEach((each, name) => {
    finite(where, { [`cost.${name}`]: each }, 0);
  });
  finite(where, { points });
  if (!(points > 0)) refuse('ERR_OUT_OF_RANGE', where, 'points', `is ${String(points)}, not above 0`);
  const { score } = weigh(where, fitted, row);
  // A sum that is beyond the end by its last bit alone is the end.
  if (!(score + points <= high + 1e-11 * (high - low))) return [];
  return whatIf(fitted, row, { target: Math.min(score + points, high) })
    .flatMap(({ metric, value, needed, change, score: then }): Improvement<Name>[] => {
      const each = costs.get(metric);
      if (each === undefined || value === null || needed === null || change === null || then === null) return [];
      return [{ metric, value, needed, change, cost: Math.abs(change) * each, score: then }];
    })
    .sort((a, b) => a.cost - b.cost);
}
