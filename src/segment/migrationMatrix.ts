import { onlyOptions } from '../check/onlyOptions.ts';
import type { Codes } from '../table/types.ts';
import { nextRows, type MigrationOptions } from './groups/nextRows.ts';
import { readCodes } from './groups/readCodes.ts';
import { segmentsOfBoth } from './groups/segmentsOfBoth.ts';

/** Where the customers of one segment went, and how many came to it. */
export interface MigrationRow {
  /** The label; `null` for those without a segment. */
  readonly segment: string | null;
  /** How many were in it before: the sum of `counts` and `exits`. */
  readonly before: number;
  /** How many are in it after: the sum of its column of `counts`, and `entries`. */
  readonly after: number;
  /** How many of those before are now where, in the order of the rows. */
  readonly counts: readonly number[];
  /** Which share of those before that is; with `exitShare` they add up to 1; `null` where nobody was in it. */
  readonly shares: readonly number[] | null;
  /** How many of those before are absent after. */
  readonly exits: number;
  /** Which share of those before that is; `null` where nobody was in it. */
  readonly exitShare: number | null;
  /** How many of those after were absent before. */
  readonly entries: number;
}

/** Who moved where between two times: plain JSON. */
export interface MigrationMatrix {
  /** The segments of rows and columns: those of before, then the new ones of after, then `null` if anybody has none. */
  readonly segments: readonly (string | null)[];
  /** One row a segment, in that order. */
  readonly rows: readonly MigrationRow[];
}

/**
 * Segment migration matrix (transition matrix, movement between segments): how many customers of each segment are now in
 * which, how many came, and how many left.
 *
 * `counts[i][j]` counts who was in segment i and is in j, `shares[i][j] = counts[i][j] / before[i]`. Segments of one label
 * are one segment. Rows add up to the sizes before, columns to the sizes after: whoever is there only once is counted as an
 * entry or an exit (the row and the column of the absent).
 *
 * @param before - What `segmentAll` gave, then.
 * @param after - What it gave later: for the same customers in the same order, or for those that the options name.
 * @param options - Which customers these are, both times; who left and who came is seen by that alone.
 * @returns One row a label, also of empty segments; then one for those without a segment, if any.
 * @throws TypeError if there are other numbers of customers and no names, or a customer has no name; RangeError if one is
 * there twice, or a code is no label's place.
 *
 * @example
 * ```ts
 * import { migrationMatrix } from 'engagement-metrics/segment';
 * import { codesOf } from 'engagement-metrics/table';
 * const march = codesOf(['cold', 'cold', 'hot', 'hot']);
 * const june = codesOf(['hot', 'cold', 'cold']);
 * const customers = { customersBefore: ['ann', 'bob', 'cid', 'dan'], customersAfter: ['ann', 'bob', 'eve'] };
 * const { segments, rows } = migrationMatrix(march, june, customers);
 * segments; // => ['cold', 'hot']
 * rows[0]; // => { segment: 'cold', before: 2, after: 2, counts: [1, 1], shares: [0.5, 0.5], exits: 0, exitShare: 0, entries: 1 }
 * rows[1]?.exits; // => 2
 * ```
 */
export function migrationMatrix(before: Codes, after: Codes, options: MigrationOptions = {}): MigrationMatrix {
  const where = 'migrationMatrix';
  onlyOptions(where, options, ['customersBefore', 'customersAfter']);
  const old = readCodes(where, 'before', before);
  const now = readCodes(where, 'after', after);
  const next = nextRows(where, old.codes.length, now.codes.length, options);
  const { segments, from, to } = segmentsOfBoth(old, now);
  const counts = segments.map(() => new Array<number>(segments.length).fill(0));
  const exits = segments.map(() => 0);
  const sizes = segments.map(() => 0);
  for (let i = 0; i < to.length; i++) sizes[to[i]!]!++;
  const entries = [...sizes]; // all of them, until they are found before
  for (let i = 0; i < from.length; i++) {
    const row = next[i]!;
    if (row < 0) {
      exits[from[i]!]!++;
      continue;
    }
    counts[from[i]!]![to[row]!]!++;
    entries[to[row]!]!--;
  }
  const rows = segments.map((segment, i) => {
    const [flows, left, came] = [counts[i]!, exits[i]!, entries[i]!];
    const size = flows.reduce((sum, flow) => sum + flow, left);
    const [shares, exitShare] = size === 0 ? [null, null] : [flows.map((flow) => flow / size), left / size];
    return { segment, before: size, after: sizes[i]!, counts: flows, shares, exits: left, exitShare, entries: came };
  });
  return { segments, rows };
}
