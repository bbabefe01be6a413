import type { FittedGroup, FittedMetric, FittedScore } from '../score/types.ts';
import { treeOf } from '../score/treeOf.ts';
import { randomGamma } from './randomGamma.ts';

/** A score whose weights are drawn, group by group, from a Dirichlet distribution around those that it has. */
export function noisyWeights<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  concentration: number,
  random: () => number,
): FittedScore<Name, Field> {
  const { wholes, ofMetric, ofGroup } = treeOf(fitted);
  // Independent gammas, divided by their sum, are a Dirichlet draw; a weighted mean divides by the sum anyway.
  const drawn = (weight: number, whole: number) =>
    weight === 0 ? 0 : Math.max(randomGamma(concentration * (weight / whole), random), 1e-100);
  const metrics = fitted.metrics.map((metric, k): FittedMetric<Name> => {
    return { ...metric, weight: drawn(metric.weight, wholes[ofMetric[k]!]!) };
  });
  const groups = (fitted.groups ?? []).map((group, g): FittedGroup => {
    return { ...group, weight: drawn(group.weight, wholes[ofGroup[g]!]!) };
  });
  return { ...fitted, metrics, ...(groups.length > 0 ? { groups } : {}) };
}
