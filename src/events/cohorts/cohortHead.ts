import type { Cohort, RetentionRow } from './retentionTypes.ts';

/** What a row says of its cohort. */
export function cohortHead({ label, start, end, complete, size }: Cohort): Omit<RetentionRow, 'cells'> {
  return { label, start, end, complete, size };
}
