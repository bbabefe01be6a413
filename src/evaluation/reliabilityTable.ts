import { onlyOptions } from '../check/onlyOptions.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { knotsPassed } from '../scale/knotsPassed.ts';
import { meanOf } from '../stats/meanOf.ts';
import { total } from '../stats/total.ts';
import { groupRows } from '../table/groupRows.ts';
import type { Column } from '../table/types.ts';
import { readOutcomes } from './readOutcomes.ts';
import { readProbabilities } from './readProbabilities.ts';

/** What {@link reliabilityTable} compares. */
export interface ReliabilityTableInput {
  /** How probable a 1 was said to be, from 0 to 1. */
  readonly probabilities: Column;
  /** What came: 1 or 0. */
  readonly outcomes: Column;
}

/** How fine a {@link reliabilityTable} is. */
export interface ReliabilityTableOptions {
  /** Into how many bins of equal width the way from 0 to 1 is divided, from 1 to 1000. @defaultValue 10 */
  readonly bins?: number | undefined;
}

/** Those of whom about the same was said. */
export interface ReliabilityBin {
  /** Where the bin begins; what lies there is in it. */
  readonly from: number;
  /** Where it ends; what lies there is in the next one, in the last bin here. */
  readonly to: number;
  /** How many customers are in it. */
  readonly size: number;
  /** How many of them have an outcome of 1. */
  readonly ones: number;
  /** The mean of what was said of them; `null` where there is nobody. */
  readonly meanProbability: number | null;
  /** What came of them, `ones / size`; `null` where there is nobody. */
  readonly rate: number | null;
}

/** Whether probabilities mean what they say. */
export interface ReliabilityTable {
  /** The bins from 0 to 1, also those that have nobody. */
  readonly bins: readonly ReliabilityBin[];
  /** The mean squared distance of what came from what was said, by bin: 0 where probabilities mean what they say. */
  readonly reliability: number;
  /** The mean squared distance of what came in a bin from the base rate: how well the bins tell customers apart. */
  readonly resolution: number;
  /** `baseRate * (1 - baseRate)`: what lies in the outcomes alone. */
  readonly uncertainty: number;
  /** What the bins hide: 0 where everybody in a bin was said the same. */
  readonly withinBins: number;
  /** How many customers have both probability and outcome. */
  readonly observed: number;
  /** How many lack the one or the other. */
  readonly missing: number;
}

/**
 * Reliability table (calibration curve, reliability diagram): of those of whom 30 % was said, do 30 % come? With Murphy's
 * decomposition of the Brier score.
 *
 * `brierScore = reliability - resolution + uncertainty + withinBins`, where for bins of size `n`, mean probability `p` and rate
 * `o` of `N` customers `reliability = Σ n * (p - o)² / N`, `resolution = Σ n * (o - baseRate)² / N`, and `withinBins` is the mean
 * of `(x - p)² - 2 * (x - p) * (outcome - o)` over customers of probability x.
 *
 * @returns The bins and the parts, or `null` when nothing is observed.
 * @throws RangeError if a probability is not between 0 and 1, an outcome neither 1 nor 0, or `bins` no whole number from 1 to
 * 1000; TypeError if something is no number, or the columns are of unequal length.
 * @see Allan Murphy, "A New Vector Partition of the Probability Score", 1973; David Stephenson, Caio Coelho, Ian Jolliffe,
 * "Two Extra Components in the Brier Score Decomposition", 2008.
 *
 * @example
 * ```ts
 * import { reliabilityTable } from 'engagement-metrics/evaluation';
 * const said = { probabilities: [0.25, 0.25, 0.25, 0.25, 1, 1], outcomes: [0, 0, 0, 1, 1, 0] };
 * const [low, high] = reliabilityTable(said, { bins: 2 })?.bins ?? [];
 * low; // => { from: 0, to: 0.5, size: 4, ones: 1, meanProbability: 0.25, rate: 0.25 }
 * high?.rate; // => 0.5
 * reliabilityTable(said, { bins: 2 })?.reliability; // ~> 0.0833
 * ```
 */
export function reliabilityTable(
  { probabilities, outcomes }: ReliabilityTableInput,
  options: ReliabilityTableOptions = {},
): ReliabilityTable | null {
  const where = 'reliabilityTable';
  onlyOptions(where, options, ['bins']);
  const { bins: count = 10 } = options;
  wholeNumber(where, { bins: count }, 1, 1000);
  const read = readProbabilities(where, probabilities);
  const { columns, outcomes: came, missing } = readOutcomes(where, { probabilities: read }, outcomes);
  if (came.length === 0) return null;
  const [said] = columns as [Float64Array];
  const cuts = Array.from({ length: count - 1 }, (_, k) => (k + 1) / count);
  const { rows: grouped, starts } = groupRows(
    Int32Array.from(said, (probability) => knotsPassed(cuts, probability)),
    count,
  );
  const groups = Array.from({ length: count }, (_, k) => grouped.subarray(starts[k], starts[k + 1]));
  const bins = groups.map((rows, k) => {
    const { mean: meanProbability } = meanOf(Float64Array.from(rows, (row) => said[row]!));
    const ones = rows.reduce((sum, row) => sum + came[row]!, 0);
    return { from: k / count, to: (k + 1) / count, size: rows.length, ones, meanProbability, rate: ones / rows.length };
  });
  const baseRate = meanOf(came).mean;
  const share = (parts: Iterable<number>) => {
    const { sum, error } = total(Float64Array.from(parts)); // of a bin that has nobody it is NaN, which is skipped
    return (sum + error) / came.length + 0; // never -0
  };
  return {
    bins: bins.map((bin) => (bin.size > 0 ? bin : { ...bin, meanProbability: null, rate: null })),
    reliability: share(bins.map(({ size, meanProbability, rate }) => size * square(meanProbability - rate))),
    resolution: share(bins.map(({ size, rate }) => size * square(rate - baseRate))),
    uncertainty: baseRate * (1 - baseRate),
    withinBins: share(
      groups.flatMap((rows, k) => {
        const { meanProbability, rate } = bins[k]!;
        return Array.from(rows, (row) => {
          const off = said[row]! - meanProbability;
          return off * off - 2 * off * (came[row]! - rate);
        });
      }),
    ),
    observed: came.length,
    missing,
  };
}

function square(x: number): number {
  return x * x;
}
