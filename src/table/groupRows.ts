/** Rows in the order of their groups, and within a group in their own. */
export interface GroupedRows {
  /** The rows; those of no group are left out. */
  readonly rows: Int32Array;
  /** Where each group begins in `rows`, and where the last one ends. */
  readonly starts: Int32Array;
}

/**
 * Deals rows to their groups, counting first: no list grows, however many there are.
 *
 * @param groups - The group of every row, below `size`; a negative one is of none.
 */
export function groupRows(groups: Int32Array, size: number): GroupedRows {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < groups.length; i++) if (groups[i]! >= 0) starts[groups[i]! + 1]!++;
  for (let group = 0; group < size; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const rows = new Int32Array(starts[size]!);
  for (let i = 0; i < groups.length; i++) if (groups[i]! >= 0) rows[next[groups[i]!]!++] = i;
  return { rows, starts };
}
