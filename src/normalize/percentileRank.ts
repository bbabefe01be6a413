import { onlyOptions } from '../check/onlyOptions.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';
import { sortedValues } from '../stats/sortedValues.ts';
import { readColumn } from '../table/readColumn.ts';
import { observed } from './observed.ts';

/** 1/256: between knots lies at most this much of the population, and the rank read there errs by no more. */
const step = 0.00390625;

/**
 * Percentile rank: where a customer stands among the population, whatever the unit and however long the tail.
 *
 * `(rank - 1) / (n - 1)`, equal values sharing their mean rank; 0.5 where all values are equal.
 *
 * The scale keeps the exact rank of some observed values, its knots, and reads the others on the line between two: both
 * ends are knots, every value that more than 1/256 of the population share, with its neighbours, and between those enough
 * that knots are at most 1/256 apart. The largest error over the population is stored as `error`; it is 0 where distinct
 * values are few.
 *
 * @param values - The population's values; missing ones are skipped.
 * @returns A linear scale of many knots, or of one where there is no spread.
 * @throws RangeError if nothing is observed; TypeError for an unknown option.
 * @see OECD, "Handbook on Constructing Composite Indicators", 2008, section 5; COINr's n_prank.
 *
 * @example
 * ```ts
 * import { percentileRank } from 'engagement-metrics/normalize';
 * percentileRank(Float64Array.of(3, 1, 1, 7, NaN)).domain; // => [1, 3, 7]
 * percentileRank(Float64Array.of(3, 1, 1, 7, NaN)).range; // => [1 / 6, 2 / 3, 1]
 * ```
 */
export function percentileRank(values: Float64Array, options: object = {}): Scale {
  onlyOptions('percentileRank', options, []);
  const sorted = sortedValues(readColumn('percentileRank', 'values', values));
  const smallest = observed('percentileRank', sorted[0] ?? null);
  if (smallest === sorted[sorted.length - 1]) return flatScale(smallest);
  const { domain, range } = knots(sorted);
  return { type: 'linear', domain, range, error: largestError(sorted, domain, range) };
}

/** Goes through the runs of equal values, from the smallest, and keeps those that a reason makes knots. */
function knots(sorted: Float64Array): { domain: number[]; range: number[] } {
  const domain: number[] = [];
  const range: number[] = [];
  const keep = (value: number, rank: number) => {
    if (domain[domain.length - 1] === value) return;
    domain.push(value);
    range.push(rank);
  };
  let previous = NaN;
  let previousRank = 0;
  let afterShared = true; // as the first run is kept, too
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    const value = sorted[first]!;
    end = endOfRun(sorted, first);
    const rank = rankOfRun(sorted, first, end);
    const shared = end - first > step * sorted.length;
    if (domain.length > 0 && (shared || rank > range[range.length - 1]! + step)) keep(previous, previousRank);
    if (shared || afterShared || end === sorted.length) keep(value, rank);
    previous = value;
    previousRank = rank;
    afterShared = shared;
  }
  return { domain, range };
}

function largestError(sorted: Float64Array, domain: readonly number[], range: readonly number[]): number {
  let largest = 0;
  let knot = 0; // the last one at or below the run
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    const value = sorted[first]!;
    end = endOfRun(sorted, first);
    if (value === domain[knot + 1]) knot++;
    if (value === domain[knot]) continue;
    const [x, y] = [domain[knot]!, range[knot]!];
    const read = y + ((value - x) / (domain[knot + 1]! - x)) * (range[knot + 1]! - y);
    largest = Math.max(largest, Math.abs(read - rankOfRun(sorted, first, end)));
  }
  return largest;
}

function endOfRun(sorted: Float64Array, first: number): number {
  let end = first + 1;
  while (sorted[end] === sorted[first]) end++;
  return end;
}

/** The mean of the ranks that the run shares, as a share of the way from the first rank to the last. */
function rankOfRun(sorted: Float64Array, first: number, end: number): number {
  return (first + end - 1) / 2 / (sorted.length - 1);
}
