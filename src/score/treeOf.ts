import type { Aggregation, FittedScore } from './types.ts';

/** A score as a tree: its groups, each before the one it belongs to, and last the score itself. */
export interface ScoreTree {
  /** How each of them makes one worth of its members. */
  readonly nodes: readonly Required<NonUndefined<Aggregation>>[];
  /** Σ weight of the members of each, present or not. */
  readonly wholes: readonly number[];
  /** For every metric, where it belongs. */
  readonly ofMetric: readonly number[];
  /** For every group, where it belongs. */
  readonly ofGroup: readonly number[];
}

type NonUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Finds for every member of a score where it belongs, and adds up the weights there. */
export function treeOf(fitted: FittedScore<string, string>): ScoreTree {
  const { metrics, groups = [] } = fitted;
  const nodes = [...groups, fitted].map(({ power = 1, floor = 0 }) => ({ power, floor }));
  const wholes = nodes.map(() => 0);
  const places = new Map(groups.map(({ name }, g) => [name, g]));
  const enter = ({ group, weight }: { readonly group?: string | undefined; readonly weight: number }) => {
    const place = group === undefined ? groups.length : places.get(group)!;
    wholes[place]! += weight;
    return place;
  };
  return { nodes, wholes, ofMetric: metrics.map(enter), ofGroup: groups.map(enter) };
}
