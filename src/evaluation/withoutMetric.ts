import type { FittedScore } from '../score/types.ts';

/** A score without one of its metrics, and without the groups that then have no weight; `null` if none is left. */
export function withoutMetric<Name extends string, Field extends string>(
  fitted: FittedScore<Name, Field>,
  left: Name,
): FittedScore<Name, Field> | null {
  const metrics = fitted.metrics.filter(({ name }) => name !== left);
  const counting = new Set(metrics.filter(({ weight }) => weight > 0).map(({ group }) => group));
  // Groups come each before the one it belongs to, so one pass finds all that still count …
  const alive = (fitted.groups ?? []).filter(({ name, weight, group }) => {
    const counts = counting.has(name);
    if (counts && weight > 0) counting.add(group);
    return counts;
  });
  if (!counting.has(undefined)) return null;
  // … and one back finds those that still belong somewhere: of what weighs nothing, the group above may be gone.
  const placed = new Set<string | undefined>([undefined]);
  for (const { name, group } of [...alive].reverse()) if (placed.has(group)) placed.add(name);
  const rest = metrics.filter(({ group }) => placed.has(group));
  return { ...fitted, metrics: rest, groups: alive.filter(({ name }) => placed.has(name)) };
}
