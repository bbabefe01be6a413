import { count } from '../check/count.ts';
import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { checkMigration } from './groups/checkMigration.ts';
import type { MigrationMatrix } from './migrationMatrix.ts';

/** From where {@link expectedSizes} goes how far. */
export interface ExpectedSizesOptions {
  /** How many periods ahead, each as long as that between the two times of the matrix (whole, 0 to 10 000). @defaultValue 1 */
  readonly periods?: number | undefined;
  /** How many are in each segment now, in the order of `matrix.segments`. @defaultValue the sizes after */
  readonly sizes?: readonly number[] | undefined;
  /** How many enter each segment in every period; zeros follow those of today alone. @defaultValue the entries of the matrix */
  readonly entries?: readonly number[] | undefined;
}

/** How large a segment is expected to be. */
export interface ExpectedSize {
  /** The label; `null` for those without a segment. */
  readonly segment: string | null;
  /** How many customers are expected in it: a mean, so it need not be whole. */
  readonly size: number;
  /** Which share of all of them that is; `null` where there are none. */
  readonly share: number | null;
}

/**
 * Expected segment sizes after some periods (Markov chain): what becomes of the segments if everybody goes on moving as
 * between the two times of a migration matrix.
 *
 * `next[j] = Σ sizes[i] * counts[i][j] / before[i] + entries[j]`, once a period: each segment sends on, and loses, the same
 * shares of its customers, and as many enter as did. It takes for granted that only the segment of today matters, not how
 * long somebody has been in it, and that nothing changes the shares.
 *
 * @param matrix - What `migrationMatrix` gave.
 * @returns One row a segment, or `null` when somebody comes into a segment in which nobody was before: where they go from
 * there was never seen.
 * @throws RangeError if periods are not whole, a size or entry is negative, or the sizes are beyond the largest double;
 * TypeError if there is not one size and entry a segment.
 * @see John Kemeny, James Laurie Snell, "Finite Markov Chains", 1960.
 *
 * @example
 * ```ts
 * import { expectedSizes, migrationMatrix } from 'engagement-metrics/segment';
 * import { codesOf } from 'engagement-metrics/table';
 * const matrix = migrationMatrix(codesOf(['cold', 'cold', 'hot', 'hot']), codesOf(['hot', 'cold', 'hot', 'hot']));
 * expectedSizes(matrix); // => [{ segment: 'cold', size: 0.5, share: 0.125 }, { segment: 'hot', size: 3.5, share: 0.875 }]
 * expectedSizes(matrix, { periods: 3, sizes: [800, 0] })?.[0]?.size; // => 100
 * ```
 */
export function expectedSizes(matrix: MigrationMatrix, options: ExpectedSizesOptions = {}): ExpectedSize[] | null {
  const where = 'expectedSizes';
  onlyOptions(where, options, ['periods', 'sizes', 'entries']);
  checkMigration(where, matrix);
  const { segments, rows } = matrix;
  const { periods = 1 } = options;
  wholeNumber(where, { periods }, 0, 10_000);
  const entries = readSizes(where, 'entries', options.entries ?? rows.map((row) => row.entries), segments.length);
  let sizes = readSizes(where, 'sizes', options.sizes ?? rows.map((row) => row.after), segments.length);
  const before = rows.map(({ counts, exits }) => counts.reduce((sum, flow) => sum + flow, exits));
  for (let period = 0; period < periods; period++) {
    const now = sizes;
    if (now.some((size, i) => size > 0 && before[i] === 0)) return null;
    // Multiplied first: the sizes before are then sent on to just those after.
    const sent = (i: number, j: number): number => (now[i] === 0 ? 0 : (now[i]! * rows[i]!.counts[j]!) / before[i]!);
    sizes = entries.map((entry, j) => now.reduce((sum, _, i) => sum + sent(i, j), entry));
  }
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (!(all < Infinity)) refuse('ERR_OVERFLOW', where, 'sizes', 'grow beyond the largest double');
  return segments.map((segment, i) => ({ segment, size: sizes[i]!, share: all === 0 ? null : sizes[i]! / all }));
}

function readSizes(where: string, argument: string, given: readonly number[], segments: number): number[] {
  const sizes = list(where, argument, given);
  if (sizes.length !== segments) {
    refuse('ERR_LENGTH', where, argument, `are ${String(sizes.length)} for ${String(segments)} segments`);
  }
  return sizes.map((size, i) => {
    count(where, { [`${argument}[${String(i)}]`]: size });
    return size + 0; // never -0
  });
}
