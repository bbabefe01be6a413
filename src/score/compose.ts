import { meanOfTerms } from './meanOfTerms.ts';
import { standIn } from './standIn.ts';
import { termOf } from './termOf.ts';
import type { ScoreTree } from './treeOf.ts';
import type { FittedScore } from './types.ts';

/** What one customer's metrics are worth together, and how that came about. */
export interface Composed {
  /** What every group is worth, and last the score itself, from 0 to 1; `NaN` where nothing counts. */
  readonly worths: readonly number[];
  /** Σ weight of the members of each that count, as the policy has it. */
  readonly weights: readonly number[];
  /** Which share of the weight of each is observed. */
  readonly observed: readonly number[];
  /** For every metric, and then every group, the weight it counts with. */
  readonly counted: readonly number[];
}

/**
 * Makes one worth of many, from the innermost groups to the score: a weighted power mean at each.
 *
 * Whoever scores evaluates these very expressions in this very order, metrics before groups, hence the same bits.
 *
 * @param worths - What every metric is worth, `NaN` where it is missing.
 * @param uncapped - How many groups are not capped, from the last one: 0 is what a score does.
 */
export function compose(
  { metrics, groups = [], missing }: FittedScore<string, string>,
  { nodes, wholes, ofMetric, ofGroup }: ScoreTree,
  worths: readonly number[],
  uncapped: number = 0,
): Composed {
  const sums = nodes.map(({ power }) => (power === 'worst' ? Infinity : 0));
  const weights = nodes.map(() => 0);
  const observed = nodes.map(() => 0);
  const values = nodes.map(() => NaN);
  const counted: number[] = [];
  const fill = standIn({ missing }, NaN);

  const enter = (node: number, weight: number, worth: number, share: number, instead: number) => {
    observed[node]! += weight * share;
    const given = worth === worth ? worth : instead;
    const counts = missing === 'reweightFlat' ? weight * share : weight;
    const nothing = counts === 0 || (given !== given && missing !== 'refuse');
    counted.push(nothing ? 0 : counts);
    if (nothing) return;
    weights[node]! += counts;
    const { power, floor } = nodes[node]!;
    if (power !== 'worst') sums[node]! += counts * termOf(given, power, floor);
    else if (given < sums[node]! || given !== given) sums[node] = given;
  };

  worths.forEach((worth, k) => {
    const { weight, cap = 1 } = metrics[k]!;
    enter(ofMetric[k]!, weight, worth, worth === worth ? 1 : 0, fill > cap ? cap : fill);
  });
  nodes.forEach(({ power }, g) => {
    const value = weights[g] === 0 ? NaN : meanOfTerms(sums[g]!, weights[g]!, power);
    observed[g]! /= wholes[g]!;
    values[g] = value;
    const group = groups[g];
    if (!group) return;
    const { cap = 1, weight } = group;
    if (value > cap && g < groups.length - uncapped) values[g] = cap;
    enter(ofGroup[g]!, weight, values[g], observed[g]!, NaN);
  });
  return { worths: values, weights, observed, counted };
}
