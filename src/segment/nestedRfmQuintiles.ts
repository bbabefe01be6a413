import type { Table } from '../table/types.ts';
import { placesByCuts } from './cuts/placesByCuts.ts';
import { readRfm } from './cuts/readRfm.ts';
import { rfmCuts } from './cuts/rfmCuts.ts';
import type { NestedRfmCuts, RfmInput } from './rfmTypes.ts';
import type { FittedCuts } from './types.ts';

/**
 * Nested RFM quintiles: recency in five bands, frequency in five within each of them, monetary value in five within each
 * of those, so that all 125 cells are of about equal size.
 *
 * A frequency score is only comparable among customers of the same recency score, and a customer who bought more often
 * may have a lower one than another who bought longer ago. A nest in which nothing is observed has the cuts of the whole
 * it lies in.
 *
 * @param population - The customers to learn from: rows (an array of objects) or columns by name.
 * @returns One, five and twenty-five fitted cuts, plain JSON: for `rfmScores`.
 * @throws RangeError if a column holds nothing observed; TypeError if it is not there.
 *
 * @example
 * ```ts
 * import { nestedRfmQuintiles } from 'engagement-metrics/segment';
 * const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
 * const cuts = nestedRfmQuintiles(
 *   { recency: 'days', frequency: 'orders', monetary: 'spent' },
 *   { days, orders: [30, 20, 2, 3, 1, 7, 9, 8, 4, 6], spent: days },
 * );
 * cuts.frequency[0]?.cuts; // => [30, 30, 30, 30]
 * cuts.frequency[1]?.cuts; // => [3, 3, 3, 3]
 * ```
 */
export function nestedRfmQuintiles<const Name extends string>(
  input: RfmInput<Name>,
  population: Table<NoInfer<Name>>,
): NestedRfmCuts<Name> {
  const where = 'nestedRfmQuintiles';
  const [recency, frequency, monetary] = readRfm(where, input, population);
  const ofRecency = rfmCuts(where, 'recency', input, recency);
  const all = {
    frequency: rfmCuts(where, 'frequency', input, frequency),
    monetary: rfmCuts(where, 'monetary', input, monetary),
  };
  const nests = nestsOf(ofRecency, recency).map((rows) => {
    const cutsOf = (which: 'frequency' | 'monetary', values: Float64Array, whole: FittedCuts<Name>) =>
      values.some((value) => value === value) ? rfmCuts(where, which, input, values) : whole;
    const inside = pick(frequency, rows);
    const ofFrequency = cutsOf('frequency', inside, all.frequency);
    const spent = pick(monetary, rows);
    const ofSpent = cutsOf('monetary', spent, all.monetary);
    const ofMonetary = nestsOf(ofFrequency, inside).map((some) => cutsOf('monetary', pick(spent, some), ofSpent));
    return { ofFrequency, ofMonetary };
  });
  return {
    recency: ofRecency,
    frequency: nests.map(({ ofFrequency }) => ofFrequency),
    monetary: nests.map(({ ofMonetary }) => ofMonetary),
  };
}

/** The rows of every band. */
function nestsOf(fitted: FittedCuts<string>, values: Float64Array): number[][] {
  const nests: number[][] = fitted.labels.map(() => []);
  placesByCuts(fitted, values, null).forEach((place, row) => nests[place]?.push(row));
  return nests;
}

function pick(values: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!);
}
