/** Rows in the order of their groups, and within a group in their own. */
export interface GroupedRows {
  /** The rows. */
  readonly rows: Int32Array;
  /** Where each group begins in `rows`, and where the last one ends. */
  readonly starts: Int32Array;
}

/** Deals rows to their groups, counting first: no list grows, however many there are. */
export function groupRows(groups: Int32Array, size: number): GroupedRows {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < groups.length; i++) starts[groups[i]! + 1]!++;
  for (let group = 0; group < size; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const rows = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i++) rows[next[groups[i]!]!++] = i;
  return { rows, starts };
}
