import type { RetentionCohorts } from './retentionTypes.ts';
import { spanCounts } from './spanCounts.ts';

/** How many of each group have a return at every age, group by group. */
export function onCounts(cohorts: RetentionCohorts): Float64Array {
  const { ages } = cohorts;
  return spanCounts(
    cohorts,
    ages,
    (_, age) => age,
    (_, age) => (age < ages ? age : -1),
  );
}
