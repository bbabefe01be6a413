import type { GroupedRows } from '../../table/groupRows.ts';
import { groupViews } from './groupViews.ts';

/** The values of a column by group, side by side, so that a group is read as fast as a column. */
export function groupValues(column: Float64Array, { rows, starts }: GroupedRows): Float64Array[] {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < values.length; i++) values[i] = column[rows[i]!]!;
  return groupViews(values, starts);
}
