import type { CohortPlan, GroupSlice } from './cohortTypes.ts';

/**
 * Groups whose members are looked for together, from one to before another: all of them or, where a user may be born anew
 * into every cohort, those of each cohort.
 */
export function memberRanges(
  { birth }: Pick<CohortPlan, 'birth'>,
  slices: readonly GroupSlice[],
): (readonly [first: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let first = 0, end = 0; first < slices.length; first = end) {
    while (end < slices.length && (birth !== 'recurring' || slices[end]!.cohort === slices[first]!.cohort)) end++;
    ranges.push([first, end]);
  }
  return ranges;
}
