import { checkVersion } from '../score/checkVersion.ts';
import { weightShares } from '../score/weightShares.ts';
import type { FittedScore } from '../score/types.ts';

/** What one metric weighs in the score as a whole. */
export interface EffectiveWeight<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** Its share of the whole weight, from 0 to 1; all add up to 1. */
  readonly weight: number;
}

/**
 * Effective weights: what every metric weighs in the score as a whole, the weights multiplied down the groups.
 *
 * `weight / Σ weights in its group`, times the same of the group, up to the score. This is what the spec says; what a
 * population makes of it says {@link influence}.
 *
 * @param fitted - What `fitScore` learned.
 * @returns One row a metric, in the order of the spec.
 * @throws TypeError if the fitted score is of another version.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { fitScore } from 'engagement-metrics/score';
 * import { effectiveWeights } from 'engagement-metrics/weights';
 * const normalize = { type: 'goalposts', low: 0, high: 10 } as const;
 * const metrics = { visits: { normalize, group: 'use' }, opens: { normalize, group: 'use' }, nps: { normalize } };
 * const fitted = fitScore({ metrics, groups: { use: { weight: 3 } } }, [], { goalposts });
 * effectiveWeights(fitted).map(({ weight }) => weight); // => [0.375, 0.375, 0.25]
 * ```
 */
export function effectiveWeights<Name extends string>(fitted: FittedScore<Name, string>): EffectiveWeight<Name>[] {
  checkVersion('effectiveWeights', fitted);
  const shares = weightShares(fitted);
  return fitted.metrics.map(({ name: metric }, k) => ({ metric, weight: shares[k]! }));
}
