import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { ladderOf, type ParticipationInput } from './places/ladderOf.ts';

/** Which rungs each user has reached: columns of 1 and 0, `NaN` where that is not known. */
export interface ParticipationRungs {
  /** Who created something. */
  readonly creators: Float64Array;
  /** Who commented or rated. */
  readonly critics: Float64Array;
  /** Who collected. */
  readonly collectors: Float64Array;
  /** Who did nothing of these. */
  readonly couchPotatoes: Float64Array;
}

/**
 * All rungs of the ladder of participation that each user has reached: one may be a creator, a critic and a collector.
 *
 * `participationSegments` has everybody on the highest one only.
 *
 * @param table - The users: rows (an array of objects) or columns by name.
 * @returns Columns of 1 and 0, whose mean is the share of users on a rung; `NaN` where a count is missing.
 * @throws RangeError if `least` is not above 0; TypeError if a column is not there.
 *
 * @example
 * ```ts
 * import { participationRungs } from 'engagement-metrics/segment';
 * const rungs = participationRungs(
 *   { creations: 'posts', critiques: 'comments', collections: 'saves' },
 *   { posts: [2, 0, 0, null], comments: [5, 3, 0, 0], saves: [0, 1, 0, 0] },
 * );
 * rungs.creators; // => Float64Array.of(1, 0, 0, NaN)
 * rungs.collectors; // => Float64Array.of(0, 1, 0, 0)
 * rungs.couchPotatoes; // => Float64Array.of(0, 0, 1, NaN)
 * ```
 */
export function participationRungs<const Name extends string>(
  input: ParticipationInput<Name>,
  table: Table<NoInfer<Name>>,
): ParticipationRungs {
  const { columns, least } = ladderOf('participationRungs', input, []);
  const [creators, critics, collectors] = readTable('participationRungs', 'table', table, columns).map((counts) =>
    counts.map((count) => (count === count ? Number(count >= least) : NaN)),
  ) as [Float64Array, Float64Array, Float64Array];
  const couchPotatoes = creators.map((rung, i) => {
    const rungs = [rung, critics[i]!, collectors[i]!];
    // One rung that is reached says enough, whatever is not known of the others.
    return rungs.includes(1) ? 0 : rungs.includes(NaN) ? NaN : 1;
  });
  return { creators, critics, collectors, couchPotatoes };
}
