import type { Table } from '../table/types.ts';
import { readRfm } from './cuts/readRfm.ts';
import { rfmCuts } from './cuts/rfmCuts.ts';
import type { RfmCuts, RfmInput } from './rfmTypes.ts';

/**
 * RFM quintiles (recency, frequency, monetary value): five bands each of about equal size, independent of each other.
 *
 * Bands are those of `quantileSegments`, so equal customers have equal scores: where many bought once, that band is large,
 * and others are empty. Keep what is returned, and the same customer has the same scores next month. To set cuts by hand,
 * put `thresholdSegments` with the labels `'1'` to `'5'` in its place, falling for recency.
 *
 * @param population - The customers to learn from: rows (an array of objects) or columns by name.
 * @returns Three fitted cuts, plain JSON: for `rfmScores`, `rfmSegments`, or the axes of `gridSegments`.
 * @throws RangeError if a column holds nothing observed; TypeError if it is not there.
 *
 * @example
 * ```ts
 * import { rfmQuintiles } from 'engagement-metrics/segment';
 * const spent = [2, 4, 8, 16, 32, 64, 128, 256, 300, 365];
 * const cuts = rfmQuintiles(
 *   { recency: 'days', frequency: 'orders', monetary: 'spent' },
 *   { days: [3, 1, 4, 15, 9, 2, 6, 5, 35, 8], orders: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], spent },
 * );
 * cuts.recency.cuts; // => [3, 5, 8, 15]
 * cuts.recency.labels; // => ['5', '4', '3', '2', '1']
 * cuts.monetary.cuts; // => [8, 32, 128, 300]
 * ```
 */
export function rfmQuintiles<const Name extends string>(
  input: RfmInput<Name>,
  population: Table<NoInfer<Name>>,
): RfmCuts<Name> {
  const where = 'rfmQuintiles';
  const [recency, frequency, monetary] = readRfm(where, input, population);
  return {
    recency: rfmCuts(where, 'recency', input, recency),
    frequency: rfmCuts(where, 'frequency', input, frequency),
    monetary: rfmCuts(where, 'monetary', input, monetary),
  };
}
