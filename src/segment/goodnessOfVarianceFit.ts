import { refuse } from '../check/refuse.ts';
import { dotProduct } from '../stats/dotProduct.ts';
import { extremesOf } from '../stats/extremesOf.ts';
import { meanOf } from '../stats/meanOf.ts';
import { readTable } from '../table/readTable.ts';
import type { Table } from '../table/types.ts';
import { checkFitted } from './checks/checkFitted.ts';
import { placesByCuts } from './cuts/placesByCuts.ts';
import type { FittedCuts } from './types.ts';

/** One class of a {@link VarianceFit}. */
export interface ClassSpread {
  /** Its label. */
  readonly segment: string;
  /** How many customers it has; 0 where there were fewer distinct values than labels. */
  readonly size: number;
  /** The mean of their values; `null` where there are none. */
  readonly mean: number | null;
  /** The sum of the squares of their distances from that mean; `null` where there are none. */
  readonly squares: number | null;
}

/** How well bands fit a population. */
export interface VarianceFit {
  /** The share of the variance that the bands explain, from 0 to 1; `null` where there is no variance. */
  readonly goodness: number | null;
  /** The squares around the means of the bands, all added up; `null` where nothing is observed. */
  readonly within: number | null;
  /** The squares around the mean of all; `null` where nothing is observed. */
  readonly total: number | null;
  /** How many customers have no value. */
  readonly missing: number;
  /** Each band, from the lowest. */
  readonly classes: readonly ClassSpread[];
}

/**
 * Goodness of variance fit (GVF): the share of the variance of a value that bands explain.
 *
 * `1 - within / total`, with `within = Σ (value - mean of its band)²` and `total = Σ (value - mean of all)²`; natural
 * breaks are the cuts that make it largest.
 *
 * @param fitted - Bands, from `naturalBreakSegments`, `quantileSegments` or `thresholdSegments`.
 * @param table - The customers: rows (an array of objects) or columns by name.
 * @returns The share, from 0 (a band is like all) to 1 (in each band all are equal), and what it is made of.
 * @throws TypeError if the column is not in the table, or a value is not a number; RangeError if squares overflow.
 * @see George F. Jenks, Fred C. Caspall, "Error on Choroplethic Maps: Definition, Measurement, Reduction", 1971.
 *
 * @example
 * ```ts
 * import { goodnessOfVarianceFit, naturalBreakSegments } from 'engagement-metrics/segment';
 * const visits = [1, 3, 10, 10, null];
 * const bands = naturalBreakSegments({ of: 'visits', labels: ['few', 'many'] }, { visits });
 * const { goodness, within, total } = goodnessOfVarianceFit(bands, { visits });
 * [within, total]; // => [2, 66]
 * goodness; // ~> 0.9697
 * ```
 */
export function goodnessOfVarianceFit<Name extends string>(
  fitted: FittedCuts<Name>,
  table: Table<NoInfer<Name>>,
): VarianceFit {
  const where = 'goodnessOfVarianceFit';
  checkFitted(where, fitted);
  if ((fitted.type as string) !== 'cuts')
    refuse('ERR_UNKNOWN_OPTION', where, 'fitted.type', `is ${fitted.type}, not cuts`);
  const [values] = readTable(where, 'table', table, [fitted.of]) as [Float64Array];
  const places = placesByCuts(fitted, values, null);
  const factor = factorFor(values);
  const all = spreadOf(values, factor);
  const classes = fitted.labels.map((segment, k) => ({
    segment,
    ...spreadOf(
      values.filter((_, i) => places[i] === k),
      factor,
    ),
  }));
  const within = classes.reduce((sum, { squares }) => sum + (squares ?? 0), 0);
  const inUnits = (squares: number | null) => {
    const result = (squares ?? 0) / factor / factor;
    if (result === Infinity)
      refuse('ERR_OVERFLOW', where, `table.${fitted.of}`, 'has squares beyond the largest double');
    return squares === null ? null : result;
  };
  const total = all.squares ?? 0;
  return {
    goodness: total > 0 ? Math.max(0, 1 - within / total) : null,
    within: inUnits(all.squares === null ? null : within),
    total: inUnits(all.squares),
    missing: values.length - all.size,
    classes: classes.map(({ squares, ...row }) => ({ ...row, squares: inUnits(squares) })),
  };
}

/** A power of two that keeps squares of differences within the doubles. */
function factorFor(values: Float64Array): number {
  const { smallest, largest } = extremesOf(values);
  const span = largest / 2 - smallest / 2;
  return span > 1e100 ? 2 ** -600 : span < 1e-100 ? 2 ** 600 : 1;
}

/** The squares are those of the values times a factor. */
function spreadOf(values: Float64Array, factor: number): Omit<ClassSpread, 'segment'> {
  const { count: size, mean, rest } = meanOf(values);
  if (size === 0) return { size, mean: null, squares: null };
  const away = values.filter((value) => value === value).map((value) => value * factor - mean * factor);
  // Around the mean itself, not its double.
  const squares = Math.max(0, dotProduct(away, away) - size * (rest * factor) * (rest * factor));
  return { size, mean, squares };
}
