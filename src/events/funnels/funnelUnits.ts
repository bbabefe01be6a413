import type { FunnelCounts, FunnelPlan } from './funnelPlanTypes.ts';

/** The units of every group that reached the first step. */
export function funnelUnits(
  { groups, groupOfUnit }: Pick<FunnelPlan, 'groups' | 'groupOfUnit'>,
  { reached }: Pick<FunnelCounts, 'reached'>,
): Int32Array[] {
  const groupOf = (unit: number) => (groupOfUnit ? groupOfUnit[unit]! : 0);
  const sizes = new Int32Array(groups.length);
  for (let unit = 0; unit < reached.length; unit++) if (reached[unit]! > 0) sizes[groupOf(unit)]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (let unit = 0; unit < reached.length; unit++) {
    if (reached[unit] === 0) continue;
    const group = groupOf(unit);
    members[group]![sizes[group]!++] = unit;
  }
  return members;
}
