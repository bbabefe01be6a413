import type { Weighed } from './weigh.ts';

/** For every metric its share of the weight that counts: of that in its group, times the group's, up to the score. */
export function metricShares({ tree, composed }: Pick<Weighed, 'tree' | 'composed'>): number[] {
  const { ofMetric, ofGroup } = tree;
  const { weights, counted } = composed;
  const shares = weights.map(() => 1);
  const share = (node: number, member: number) =>
    counted[member]! === 0 ? 0 : (shares[node]! * counted[member]!) / weights[node]!;
  for (let g = ofGroup.length - 1; g >= 0; g--) shares[g] = share(ofGroup[g]!, ofMetric.length + g);
  return ofMetric.map(share);
}
