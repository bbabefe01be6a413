/**
 * The rows of every group, in their order: counted first, then dealt into one array that the groups share.
 *
 * @param codes - The group of every row, below `groups`; a negative one is of none.
 */
export function groupRows(codes: Int32Array, groups: number): Int32Array[] {
  const ends = new Int32Array(groups);
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) ends[codes[row]!]!++;
  for (let group = 1; group < groups; group++) ends[group]! += ends[group - 1]!;
  const rows = new Int32Array(groups === 0 ? 0 : ends[groups - 1]!);
  const starts = ends.slice();
  for (let row = codes.length - 1; row >= 0; row--) if (codes[row]! >= 0) rows[--starts[codes[row]!]!] = row;
  return Array.from(starts, (start, group) => rows.subarray(start, ends[group]));
}
