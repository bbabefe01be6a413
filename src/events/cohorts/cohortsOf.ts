import type { CohortPlan, GroupSlice } from './cohortTypes.ts';
import type { Cohort, CohortGroups } from './retentionTypes.ts';

/** The cohorts and the groups of their members. */
export function cohortsOf(
  plan: CohortPlan,
  slices: readonly GroupSlice[],
  members: Int32Array,
): { readonly cohorts: Cohort[]; readonly groups: CohortGroups } {
  const { starts, labels, asOf } = plan;
  const sizes = new Float64Array(labels.length);
  slices.forEach(({ cohort }, g) => (sizes[cohort]! += members[g]!));
  const agesOver = agesOverAt(plan);
  const cohorts = labels.map((label, c): Cohort => {
    const end = starts[c + 1]!;
    const complete = end <= asOf;
    return { label, start: starts[c]!, end, complete, size: sizes[c]!, agesOver: complete ? agesOver(end) : 0 };
  });
  return {
    cohorts,
    groups: {
      cohort: Int32Array.from(slices, ({ cohort }) => cohort),
      members,
      agesOver: Int32Array.from(slices, (slice) => slice.agesOver),
    },
  };
}

/** How many ages are over for whoever was born last before a time; the times asked for rise. */
function agesOverAt({ clock, intervals, length, ages, asOf }: CohortPlan): (end: number) => number {
  if (clock === 'rolling') return (end) => Math.min(ages, Math.floor((asOf - end) / length));
  const last = intervals.length - 2;
  const over = intervals[last + 1]! <= asOf ? last + 1 : last;
  let interval = 0;
  return (end) => {
    while (interval < last && intervals[interval + 1]! < end) interval++;
    return Math.max(0, Math.min(ages, over - interval));
  };
}
