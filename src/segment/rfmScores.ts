import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkFitted } from './checks/checkFitted.ts';
import { numberLabels } from './cuts/numberLabels.ts';
import { placeByCuts } from './cuts/placeByCuts.ts';
import type { NestedRfmCuts, RfmCuts, RfmScores } from './rfmTypes.ts';
import type { FittedCuts } from './types.ts';

/**
 * The RFM scores of every customer, from 1 to the best, 5: one column each for recency, frequency and monetary value.
 *
 * A score that is missing is `NaN`; with nested cuts, so are those within it. A value that equals a cut belongs to the
 * band above. R's `rfm` cuts at the quantiles plus 1 instead, so that its scores depend on the unit of time and money, and
 * a value that equals a quantile belongs to the band below.
 *
 * @param cuts - What `rfmQuintiles` or `nestedRfmQuintiles` learned, or cuts set by hand, with numbers for labels.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns Columns of scores, which `rfmSegments`, profiles and engagement scores take as they stand.
 * @throws TypeError if a column is not there, or a label of the cuts is no number.
 *
 * @example
 * ```ts
 * import { rfmQuintiles, rfmScores } from 'engagement-metrics/segment';
 * const customers = { days: [1, 2, 3, 4, 5], orders: [5, 3, 4, 2, 1], spent: [10, 90, 40, null, 20] };
 * const cuts = rfmQuintiles({ recency: 'days', frequency: 'orders', monetary: 'spent' }, customers);
 * const scores = rfmScores(cuts, customers);
 * scores.recency; // => Float64Array.of(5, 4, 3, 2, 1)
 * scores.frequency; // => Float64Array.of(5, 3, 4, 2, 1)
 * ```
 */
export function rfmScores<Name extends string>(
  cuts: RfmCuts<Name> | NestedRfmCuts<Name>,
  table: Table<NoInfer<Name>>,
): RfmScores {
  const where = 'rfmScores';
  const nested = nestedOf(cuts);
  const [recency, frequency, monetary] = readTable(where, 'table', table, [
    cuts.recency.of,
    nested.frequency[0]!.of,
    nested.monetary[0]![0]!.of,
  ]) as [Float64Array, Float64Array, Float64Array];
  const scorer = (which: string, fitted: FittedCuts<Name>) => scorerOf(where, which, fitted);
  const ofRecency = scorer('recency', cuts.recency);
  const ofFrequency = nested.frequency.map((fitted) => scorer('frequency', fitted));
  const ofMonetary = nested.monetary.map((list) => list.map((fitted) => scorer('monetary', fitted)));
  const scores = { recency: unknown(recency), frequency: unknown(recency), monetary: unknown(recency) };
  for (let i = 0; i < recency.length; i++) {
    const band = ofRecency(recency[i]!, scores.recency, i);
    const nest = nested.nested ? band : 0;
    const within = ofFrequency[nest]?.(frequency[i]!, scores.frequency, i) ?? -1;
    ofMonetary[nest]?.[nested.nested ? within : 0]?.(monetary[i]!, scores.monetary, i);
  }
  return scores;
}

interface Nests<Name extends string> {
  readonly nested: boolean;
  readonly frequency: readonly FittedCuts<Name>[];
  readonly monetary: readonly (readonly FittedCuts<Name>[])[];
}

/** Independent cuts as a single nest, in which everybody is. */
function nestedOf<Name extends string>({ frequency, monetary }: RfmCuts<Name> | NestedRfmCuts<Name>): Nests<Name> {
  if ('of' in frequency || 'of' in monetary) {
    return { nested: false, frequency: [frequency as FittedCuts<Name>], monetary: [[monetary as FittedCuts<Name>]] };
  }
  return { nested: true, frequency, monetary };
}

/** Writes the score of a value, and tells its band; -1, and nothing written, where it is missing. */
function scorerOf(where: string, which: string, fitted: FittedCuts<string>) {
  checkFitted(where, fitted);
  const numbers = numberLabels(where, `cuts.${which}.labels`, fitted.labels);
  return (value: number, out: Float64Array, i: number): number => {
    const place = placeByCuts(fitted, value, -1);
    if (place >= 0) out[i] = numbers[place]!;
    return place;
  };
}

function unknown({ length }: Float64Array): Float64Array {
  return new Float64Array(length).fill(NaN);
}
