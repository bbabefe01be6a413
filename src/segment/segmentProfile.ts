import { meanOf } from '../stats/meanOf.ts';
import { quantilesOf } from '../stats/quantilesOf.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { Codes, Columns } from '../table/types.ts';
import { groupRows } from '../table/groupRows.ts';
import { groupValues } from './groups/groupValues.ts';
import { readCodes } from './groups/readCodes.ts';
import { readColumns } from './groups/readColumns.ts';
import { segmentsOfOne } from './groups/segmentsOfOne.ts';

/** What one column looks like in one segment. */
export interface ColumnProfile {
  /** How many customers of the segment have a value. */
  readonly count: number;
  /** How many have none. */
  readonly missing: number;
  /** The mean of the values; `null` where there are none. */
  readonly mean: number | null;
  /** The value that a quarter of them do not exceed (type 7, as all of these); `null` where there are none. */
  readonly lowerQuartile: number | null;
  /** The value in their middle; `null` where there are none. */
  readonly median: number | null;
  /** The value that three quarters of them do not exceed; `null` where there are none. */
  readonly upperQuartile: number | null;
  /** Their sum; `null` where there are none. */
  readonly sum: number | null;
  /** The segment's share of the sum over all customers; `null` where that is nothing or 0. */
  readonly shareOfTotal: number | null;
  /**
   * Index against everybody: `mean / mean of all customers`, 1 where the segment is like all (reports print it times 100);
   * `null` where there is no mean, or that of all customers is not above 0.
   */
  readonly index: number | null;
}

/** What one segment looks like. */
export interface SegmentProfile<Name extends string> {
  /** Its label; `null` for those without a segment, a row that is there only if there are any. */
  readonly segment: string | null;
  /** How many customers it has. */
  readonly size: number;
  /** Which share of all customers that is; `null` where there are none. */
  readonly share: number | null;
  /** The columns by name. */
  readonly columns: { readonly [K in Name]: ColumnProfile };
}

/**
 * Describes every segment: its size, and what the given columns look like in it.
 *
 * @param segments - What `segmentAll` gave.
 * @param columns - Columns by name, as long as there are customers.
 * @returns One row a label, in their order, also of empty segments; then one for those without a segment, if any.
 * @throws TypeError if a column is of another length than the segments, or holds something else than numbers; RangeError if
 * a code is no label's place, a label is there twice, or a sum is beyond the largest double.
 *
 * @example
 * ```ts
 * import { segmentAll, segmentProfile, thresholdSegments } from 'engagement-metrics/segment';
 * const bands = thresholdSegments({ of: 'score', cuts: [50], labels: ['low', 'high'] });
 * const codes = segmentAll(bands, { score: [71, 90, 12, null] });
 * const [low, high, none] = segmentProfile(codes, { revenue: [100, 250, 50, 0] });
 * [low?.segment, low?.size, low?.share]; // => ['low', 1, 0.25]
 * high?.columns.revenue.mean; // => 175
 * high?.columns.revenue.shareOfTotal; // => 0.875
 * high?.columns.revenue.index; // => 1.75
 * high?.columns.revenue.upperQuartile; // => 212.5
 * none?.segment; // => null
 * ```
 */
export function segmentProfile<const Name extends string>(
  segments: Codes,
  columns: Columns<Name>,
): SegmentProfile<Name>[] {
  const where = 'segmentProfile';
  const { labels, codes } = readCodes(where, 'segments', segments);
  const read = readColumns(where, 'columns', columns, codes.length);
  const { segments: all, groups } = segmentsOfOne({ labels, codes });
  const grouped = groupRows(groups, all.length);
  const profiles = [...read].map(([name, column]): [string, ColumnProfile[]] => {
    const everybody = describe(where, name, column);
    return [name, groupValues(column, grouped).map((values) => profile(describe(where, name, values), everybody))];
  });
  return all.map((segment, i) => {
    const size = grouped.starts[i + 1]! - grouped.starts[i]!;
    return {
      segment,
      size,
      share: codes.length === 0 ? null : size / codes.length,
      // Not a literal: a column may be called __proto__.
      columns: Object.fromEntries(profiles.map(([name, each]) => [name, each[i]!])) as { [K in Name]: ColumnProfile },
    };
  });
}

/** Values and what sums them up; `null` where nothing is observed. */
interface Description {
  readonly values: Float64Array;
  readonly count: number;
  readonly sum: number | null;
  readonly mean: number | null;
}

function describe(where: string, name: string, values: Float64Array): Description {
  const { count, sum } = sumOf(where, `columns.${name}`, values);
  return count === 0 ? { values, count, sum: null, mean: null } : { values, count, sum, mean: meanOf(values).mean };
}

function profile({ values, count, sum, mean }: Description, all: Description): ColumnProfile {
  const quartiles = quantilesOf(values, [0.25, 0.5, 0.75]);
  const [lowerQuartile = null, median = null, upperQuartile = null] = quartiles ?? [];
  return {
    count,
    missing: values.length - count,
    mean,
    lowerQuartile,
    median,
    upperQuartile,
    sum,
    shareOfTotal: all.sum === null || all.sum === 0 ? null : divided(sum ?? 0, all.sum),
    index: mean === null || all.mean === null || all.mean <= 0 ? null : divided(mean, all.mean),
  };
}

/** A quotient; `null` where it is beyond the doubles. */
function divided(part: number, whole: number): number | null {
  const quotient = part / whole;
  return Number.isFinite(quotient) ? quotient + 0 : null; // never -0
}
