import { cohortHead } from './cohortHead.ts';
import { retentionCell } from './retentionCell.ts';
import type { RetentionCell, RetentionCohorts, RetentionRow } from './retentionTypes.ts';

/** A column of a retention table. */
export interface RetentionColumn {
  readonly age: number;
  /** The last interval that has to be over for a member to count. */
  readonly last: number;
}

/**
 * The rows of a retention table: what is retained in the groups, added up over those who are eligible.
 *
 * @param counts - How many of each group are retained, group by group and column by column.
 * @param z - How many standard errors the intervals reach to either side.
 * @param settles - Whether a cell is final once all its members are eligible.
 */
export function retentionRows(
  { cohorts, groups }: RetentionCohorts,
  columns: readonly RetentionColumn[],
  counts: Float64Array,
  z: number,
  settles: boolean = true,
): RetentionRow[] {
  let end = 0;
  return cohorts.map((cohort, c) => {
    const first = end;
    while (groups.cohort[end] === c) end++;
    const cells = columns.map(({ age, last }, k): RetentionCell => {
      let eligible = 0;
      let retained = 0;
      for (let g = first; g < end; g++) {
        if (groups.agesOver[g]! <= last) continue;
        eligible += groups.members[g]!;
        retained += counts[g * columns.length + k]!;
      }
      const complete = settles && cohort.agesOver > last;
      return retentionCell(age, eligible, retained, complete, z);
    });
    return { ...cohortHead(cohort), cells };
  });
}
