import { given } from './given.ts';
import type { FittedGroup, GroupSpec } from './types.ts';

/** The groups, each before the one it belongs to, else in their order. */
export function groupsInside(groups: Readonly<Record<string, GroupSpec>>): FittedGroup[] {
  const depth = (group: string | undefined): number => (group === undefined ? 0 : 1 + depth(groups[group]!.group));
  return Object.entries(groups)
    .map(([name, { weight = 1, ...rest }]) => ({ depth: depth(rest.group), group: { name, weight, ...rest } }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ group }) => given<FittedGroup>(group));
}
