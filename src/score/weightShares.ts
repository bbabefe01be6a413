import { treeOf } from './treeOf.ts';
import type { FittedScore } from './types.ts';

/** For every metric its share of the whole weight where all are observed: of that in its group, times the group's. */
export function weightShares(fitted: FittedScore<string, string>): number[] {
  const { metrics, groups = [] } = fitted;
  const { wholes, ofMetric, ofGroup } = treeOf(fitted);
  const shares = wholes.map(() => 1);
  for (let g = groups.length - 1; g >= 0; g--) {
    shares[g] = (shares[ofGroup[g]!]! * groups[g]!.weight) / wholes[ofGroup[g]!]!;
  }
  return metrics.map(({ weight }, k) => (shares[ofMetric[k]!]! * weight) / wholes[ofMetric[k]!]!);
}
