import { nearest } from '../check/nearest.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** A metric or a group, as far as the tree is concerned. */
export interface Member {
  /** Where it stands, as a JSON Pointer. */
  readonly path: string;
  /** The group it says that it belongs to. */
  readonly group?: unknown;
  /** How much it counts. */
  readonly weight: unknown;
}

/** How deep groups may be nested. */
const deepest = 16;

/** All that keeps metrics and groups from being a tree whose every group counts for something. */
export function treeProblems(metrics: readonly Member[], groups: ReadonlyMap<string, Member>): Problem[] {
  const named = [...groups.keys()];
  const lost = [...metrics, ...groups.values()].flatMap(({ path, group }): Problem[] => {
    if (group === undefined || (typeof group === 'string' && groups.has(group))) return [];
    const at = pointer(path, 'group');
    if (typeof group !== 'string')
      return [{ path: at, code: 'ERR_TYPE', fact: `is ${shown(group)}, not a group's name` }];
    const meant = named.length > 100 ? null : nearest(group, named);
    const hint = meant === null ? `groups are ${named.slice(0, 12).join(', ') || 'none'}` : `did you mean ${meant}?`;
    return [{ path: at, code: 'ERR_UNKNOWN_OPTION', fact: `names '${group}', which is no group; ${hint}` }];
  });
  if (lost.length > 0) return lost;
  const depths = new Map<string, number>();
  const endless = [...groups].flatMap(([name, { path }]): Problem[] => {
    const depth = depthOf(name, groups, depths);
    if (depth <= deepest) return [];
    const fact =
      depth === Infinity
        ? 'belongs to itself, by way of its groups'
        : `is ${String(depth)} groups deep, more than ${String(deepest)}`;
    return [{ path: pointer(path, 'group'), code: 'ERR_OUT_OF_RANGE', fact }];
  });
  if (endless.length > 0) return endless;
  const weighing = new Set(
    [...metrics, ...groups.values()].filter(({ weight }) => weight !== 0).map(({ group }) => group),
  );
  const empty = [...groups].flatMap(([name, { path }]): Problem[] =>
    weighing.has(name) ? [] : [{ path, code: 'ERR_OUT_OF_RANGE', fact: 'has no member with a weight' }],
  );
  if (weighing.has(undefined)) return empty;
  return [...empty, { path: '/metrics', code: 'ERR_OUT_OF_RANGE', fact: 'have no weight: it is 0 for all of them' }];
}

/** How deep a group is; what was found on the way is kept, so that each is gone through once. */
function depthOf(name: string, groups: ReadonlyMap<string, Member>, depths: Map<string, number>): number {
  const way = new Set<string>();
  let at: unknown = name;
  while (at !== undefined && !depths.has(at as string) && !way.has(at as string)) {
    way.add(at as string);
    at = groups.get(at as string)!.group;
  }
  let depth = at === undefined ? 0 : (depths.get(at as string) ?? Infinity);
  for (const step of [...way].reverse()) depths.set(step, ++depth);
  return depths.get(name)!;
}
