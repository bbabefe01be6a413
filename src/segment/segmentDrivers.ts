import { confidenceOf, type ConfidenceOptions } from '../check/confidenceOf.ts';
import { deviationOf } from '../stats/deviationOf.ts';
import { extentOf } from '../stats/extentOf.ts';
import { meanOf } from '../stats/meanOf.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';
import { sumOf } from '../stats/sumOf.ts';
import { total } from '../stats/total.ts';
import type { Interval } from '../stats/types.ts';
import type { Codes, Columns } from '../table/types.ts';
import { groupRows, type GroupedRows } from '../table/groupRows.ts';
import { groupValues } from './groups/groupValues.ts';
import { readCodes } from './groups/readCodes.ts';
import { readColumns } from './groups/readColumns.ts';
import { segmentsOfOne } from './groups/segmentsOfOne.ts';

/** How one column tells a segment apart from all others. */
export interface SegmentDriver<Name extends string> {
  /** The name of the column. */
  readonly name: Name;
  /**
   * Hedges' g: how many standard deviations the mean of the segment is above that of all others; `null` where there are
   * fewer than four values, none on one side, or no deviation.
   */
  readonly difference: Interval | null;
  /** The mean of the segment; `null` where nothing is observed. */
  readonly mean: number | null;
  /** The mean of all others; `null` where nothing is observed. */
  readonly meanOfOthers: number | null;
  /** How many customers of the segment have a value. */
  readonly count: number;
  /** How many others have one. */
  readonly countOfOthers: number;
  /** How many customers, in the segment or not, have none. */
  readonly missing: number;
}

/** What tells one segment apart. */
export interface SegmentDrivers<Name extends string> {
  /** Its label; `null` for those without a segment, a row that is there only if there are any. */
  readonly segment: string | null;
  /** How many customers it has. */
  readonly size: number;
  /** Its columns, the largest difference, up or down, first; those without one last. */
  readonly drivers: readonly SegmentDriver<Name>[];
}

/**
 * Segment drivers (standardised mean difference, effect size, Hedges' g: Cohen's d without its bias): which columns tell a
 * segment apart from all other customers, on one scale whatever their units.
 *
 * `g = (1 - 3 / (4 * (n1 + n2 - 2) - 1)) * (mean1 - mean2) / s`, s being the standard deviation within the two sides,
 * pooled; about 0.2 is small, 0.5 medium, 0.8 large (Cohen). The interval is g ± z times its standard error
 * `sqrt(1 / n1 + 1 / n2 + g * g / (2 * (n1 + n2)))`, the normal approximation for large samples: with fewer than some
 * twenty values on a side it is rough. A column by which the segments were made is bound to differ.
 *
 * @param segments - What `segmentAll` gave.
 * @param columns - Columns by name, as long as there are customers; missing values are left out, column by column.
 * @returns One row a label, in their order; then one for those without a segment, if any. The others are everybody else.
 * @throws TypeError if a column is of another length than the segments, or holds something else than numbers; RangeError if
 * a code is no label's place, or the confidence is not between 0 and 1.
 * @see Larry Hedges, "Distribution Theory for Glass's Estimator of Effect Size and Related Estimators", 1981; Larry Hedges,
 * Ingram Olkin, "Statistical Methods for Meta-Analysis", 1985, 5; Jacob Cohen, "Statistical Power Analysis for the
 * Behavioral Sciences", 1988, 2.
 *
 * @example
 * ```ts
 * import { segmentDrivers } from 'engagement-metrics/segment';
 * import { codesOf } from 'engagement-metrics/table';
 * const segments = codesOf(['hot', 'hot', 'hot', 'cold', 'cold', 'cold']);
 * const [hot] = segmentDrivers(segments, { tickets: [1, 0, 2, 1, 2, 1], visits: [9, 8, 10, 6, 7, 8] });
 * hot?.drivers.map(({ name }) => name); // => ['visits', 'tickets']
 * hot?.drivers[0]?.difference?.estimate; // => 1.6
 * hot?.drivers[0]?.difference?.low; // ~> -0.2386
 * hot?.drivers[0]?.difference?.high; // ~> 3.4386
 * ```
 */
export function segmentDrivers<const Name extends string>(
  segments: Codes,
  columns: Columns<Name>,
  options: ConfidenceOptions = {},
): SegmentDrivers<Name>[] {
  const where = 'segmentDrivers';
  const z = -normalQuantile((1 - confidenceOf(where, options)) / 2);
  const { labels, codes } = readCodes(where, 'segments', segments);
  const read = readColumns(where, 'columns', columns, codes.length);
  const { segments: all, groups } = segmentsOfOne({ labels, codes });
  const grouped = groupRows(groups, all.length);
  const drivers = [...read].map(([name, column]) => driversOf(name as Name, column, grouped, z));
  return all.map((segment, i) => ({
    segment,
    size: grouped.starts[i + 1]! - grouped.starts[i]!,
    drivers: drivers.map((each) => each[i]!).sort((a, b) => sizeOf(b) - sizeOf(a)),
  }));
}

function sizeOf({ difference }: SegmentDriver<string>): number {
  return difference === null ? -1 : Math.abs(difference.estimate);
}

/** The moments of one column in one segment, or in all others. */
interface Side {
  readonly count: number;
  /** The sum, and what it lost to rounding. */
  readonly sum: number;
  readonly error: number;
  /** The mean, from that of everybody. */
  readonly centre: number;
  /** The sum of the squared deviations from the mean. */
  readonly squares: number;
}

/**
 * A column, segment by segment. The others of a segment are put together from the moments of all other segments, so that
 * the values are read once. They are divided by a power of two first, which changes no digit: no sum, difference or square
 * is beyond the doubles then.
 */
function driversOf<Name extends string>(
  name: Name,
  column: Float64Array,
  grouped: GroupedRows,
  z: number,
): SegmentDriver<Name>[] {
  const { count, smallest, largest } = extentOf(column);
  const reach = Math.max(0, -smallest, largest);
  const unit = 2 ** Math.max(-1000, Math.min(1023, Math.floor(Math.log2(reach))));
  const scaled = column.map((value) => value / unit);
  const everybody = meanOf(scaled).mean;
  const values = groupValues(scaled, grouped);
  const centred = groupValues(
    scaled.map((value) => value - everybody),
    grouped,
  );
  const sides = values.map((inside, i) => sideOf(inside, centred[i]!));
  // Rounding must not lead past the largest double.
  const inUnits = (side: Side): number =>
    Math.max(smallest, Math.min(largest, ((side.sum + side.error) / side.count) * unit));
  return sides.map((side, i) => {
    const others = together(sides.filter((_, j) => j !== i));
    return {
      name,
      difference: differenceOf(side, others, z),
      mean: side.count === 0 ? null : inUnits(side) + 0, // never -0
      meanOfOthers: others.count === 0 ? null : inUnits(others) + 0,
      count: side.count,
      countOfOthers: others.count,
      missing: column.length - count,
    };
  });
}

function sideOf(values: Float64Array, centred: Float64Array): Side {
  const moments = deviationOf('segmentDrivers', centred);
  if (moments === null) return { count: 0, sum: 0, error: 0, centre: 0, squares: 0 };
  const { count, mean: centre, populationDeviation: deviation } = moments;
  return { ...total(values), centre, squares: deviation * deviation * count };
}

function together(sides: readonly Side[]): Side {
  const all = (of: (side: Side) => number): number =>
    sumOf('segmentDrivers', 'columns', Float64Array.from(sides, of)).sum;
  const { sum, error } = total(Float64Array.from(sides.flatMap((side) => [side.sum, side.error])));
  const count = all((side) => side.count);
  // From that of one of them: where all are equal, so is the mean, to the last bit.
  const from = sides.find((side) => side.count > 0)?.centre ?? 0;
  const centre = from + all((side) => side.count * (side.centre - from)) / count;
  const squares = all((side) => side.squares + side.count * (side.centre - centre) * (side.centre - centre));
  return { count, sum, error, centre, squares };
}

/** Hedges' g and its interval; `null` where it has none. */
function differenceOf(side: Side, others: Side, z: number): Interval | null {
  const count = side.count + others.count;
  const freedom = count - 2;
  if (freedom < 2) return null;
  const deviation = Math.sqrt((side.squares + others.squares) / freedom);
  const estimate = (1 - 3 / (4 * freedom - 1)) * ((side.centre - others.centre) / deviation) + 0; // never -0
  const reach = z * Math.sqrt(1 / side.count + 1 / others.count + (estimate * estimate) / (2 * count));
  // With nobody on a side, or without deviation, it is no number, or infinite.
  return reach < Infinity ? { low: estimate - reach, estimate, high: estimate + reach } : null;
}
