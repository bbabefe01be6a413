import { finite } from '../check/finite.ts';
import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { wholeNumber } from '../check/wholeNumber.ts';
import { knotsPassed } from '../scale/knotsPassed.ts';
import { countObserved } from '../stats/countObserved.ts';
import { total } from '../stats/total.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import { quantileCuts } from './quantileCuts.ts';

/** Into what {@link populationStabilityIndex} sorts both populations. */
export interface PopulationStabilityIndexOptions {
  /** Into how many bins of about equal size `before` is divided, from 1 to 1000. @defaultValue 10 */
  readonly bins?: number | undefined;
  /** Where bins begin instead: rising values, what lies there being in the bin above. @defaultValue quantiles of `before` */
  readonly cuts?: readonly number[] | undefined;
}

/** One bin of a {@link PopulationStabilityIndex}. */
export interface StabilityBin {
  /** Where it begins; what lies there is in it; `null` for the first one, which has no beginning. */
  readonly from: number | null;
  /** Where it ends; what lies there is in the next one; `null` for the last one, which has no end. */
  readonly to: number | null;
  /** How many values of the population before are in it. */
  readonly before: number;
  /** How many of the one after. */
  readonly after: number;
  /** `before` as a share of its population. */
  readonly shareBefore: number;
  /** `after` as a share of its population. */
  readonly shareAfter: number;
  /** What the bin adds to the index. */
  readonly contribution: number;
}

/** How far a population has moved. */
export interface PopulationStabilityIndex {
  /** 0 where every bin has its share still, and no upper end. */
  readonly index: number;
  /** The bins from the lowest. */
  readonly bins: readonly StabilityBin[];
  /** How many values before are observed. */
  readonly observedBefore: number;
  /** How many are missing. */
  readonly missingBefore: number;
  /** How many values after are observed. */
  readonly observedAfter: number;
  /** How many are missing. */
  readonly missingAfter: number;
}

/**
 * Population stability index (PSI): how far a score, or a metric, has drifted from one population to another.
 *
 * `Σ (after - before) * ln(after / before)` over bins, of their shares; from 0. The logarithm of an empty bin would be
 * infinite: one that is empty on one side counts there as half a customer, or as the share of the other side if that is less.
 * So an empty bin says the more, the more customers were looked at, and nothing where as many would not be seen anyway. Bins are quantiles of `before`, of about equal size; equal values are never
 * split, so there are fewer bins where many are equal. Missing values are in no bin: see whether their share has moved, too.
 *
 * Lenders call an index below 0.1 stable and one above 0.25 a shift. That is a habit, no test: of small populations chance
 * alone gives more, about `(bins - 1) * (1 / observedBefore + 1 / observedAfter)`.
 *
 * @param before - The population to compare with, for example the one a score was fitted to.
 * @param after - The population as it is now.
 * @returns The index and its bins, or `null` when nothing is observed on either side.
 * @throws RangeError if `bins` is no whole number from 1 to 1000, or cuts do not rise or are not finite; TypeError if a value
 * is not a number, or both options are given.
 * @see Naeem Siddiqi, "Credit Risk Scorecards", 2006; Bilal Yurdakul, "Statistical Properties of Population Stability Index",
 * 2018.
 *
 * @example
 * ```ts
 * import { populationStabilityIndex } from 'engagement-metrics/evaluation';
 * const drift = populationStabilityIndex([10, 20, 30, 40], [10, 30, 40, 50], { cuts: [25] });
 * drift?.index; // ~> 0.2747
 * drift?.bins.map((bin) => [bin.before, bin.after]); // => [[2, 1], [2, 3]]
 * ```
 */
export function populationStabilityIndex(
  before: Column,
  after: Column,
  options: PopulationStabilityIndexOptions = {},
): PopulationStabilityIndex | null {
  const where = 'populationStabilityIndex';
  onlyOptions(where, options, ['bins', 'cuts']);
  const { bins: wanted, cuts: given } = options;
  const count = readBins(where, wanted);
  if (given !== undefined && wanted !== undefined) {
    refuse('ERR_UNKNOWN_OPTION', where, 'bins', 'are of no use where cuts are given');
  }
  const fixed = given === undefined ? undefined : readCuts(where, given);
  const [first, second] = [readColumn(where, 'before', before), readColumn(where, 'after', after)];
  const [n, m] = [countObserved(first), countObserved(second)];
  if (n === 0 || m === 0) return null;
  const cuts = fixed ?? quantileCuts(first, count);
  const [was, is] = [tally(first, cuts), tally(second, cuts)];
  const bins = Array.from({ length: cuts.length + 1 }, (_, k) => ({
    from: cuts[k - 1] ?? null,
    to: cuts[k] ?? null,
    before: was[k]!,
    after: is[k]!,
    shareBefore: was[k]! / n,
    shareAfter: is[k]! / m,
    contribution: contribution(was[k]!, n, is[k]!, m),
  }));
  const { sum, error } = total(Float64Array.from(bins, (bin) => bin.contribution));
  return {
    index: sum + error,
    bins,
    observedBefore: n,
    missingBefore: first.length - n,
    observedAfter: m,
    missingAfter: second.length - m,
  };
}

function contribution(before: number, n: number, after: number, m: number): number {
  if (before === 0 && after === 0) return 0;
  const was = before > 0 ? before / n : Math.min(0.5 / n, after / m);
  const is = after > 0 ? after / m : Math.min(0.5 / m, before / n);
  return (is - was) * Math.log(is / was) + 0; // never -0
}

function readBins(where: string, bins: number = 10): number {
  wholeNumber(where, { bins }, 1, 1000);
  return bins;
}

function readCuts(where: string, given: readonly number[]): readonly number[] {
  const cuts = list(where, 'cuts', given);
  cuts.forEach((cut, k) => {
    finite(where, { [`cuts[${String(k)}]`]: cut });
    if (k > 0 && !(cut > cuts[k - 1]!)) {
      refuse('ERR_OUT_OF_RANGE', where, `cuts[${String(k)}]`, `${String(cut)} is not above ${String(cuts[k - 1])}`);
    }
  });
  return cuts.map((cut) => cut + 0); // never -0
}

function tally(values: Float64Array, cuts: readonly number[]): Float64Array {
  const counts = new Float64Array(cuts.length + 1);
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) counts[knotsPassed(cuts, values[i]!)]!++;
  return counts;
}
