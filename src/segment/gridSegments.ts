import { list } from '../check/list.ts';
import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { axesProblems } from './checks/axesProblems.ts';
import { axisBands } from './places/axisBands.ts';
import { bandCombinations } from './places/bandCombinations.ts';
import { fittedGrid, type FittedGridOptions } from './places/fittedGrid.ts';
import type { FittedCuts, FittedGrid } from './types.ts';

/** Which segment a cell of a grid belongs to. */
export interface GridCell {
  /** The cell: one label of every axis, in their order. */
  readonly of: readonly string[];
  /** Its segment. Several cells may have the same. */
  readonly segment: string;
}

/** What {@link gridSegments} combines. */
export interface GridSegmentsInput<Name extends string> extends FittedGridOptions {
  /** The bands to combine, such as `thresholdSegments` and `quantileSegments` give, without hysteresis of their own. */
  readonly axes: readonly FittedCuts<Name>[];
  /** The segment of every cell, each once. @defaultValue each is its own: the labels of its bands, joined */
  readonly cells?: readonly GridCell[] | undefined;
  /** What joins the labels where no `cells` are given: `''` makes `A1` of A and 1. @defaultValue ' × ' */
  readonly separator?: string | undefined;
}

/**
 * Segments by several bands at once (a matrix): fit by engagement, breadth by frequency, score by recency.
 *
 * Every combination of bands belongs to exactly one segment; a hole or a cell that is there twice is refused. An axis with
 * a label for missing values has that as one more band.
 *
 * @returns Segments with nothing left to learn: plain JSON, for `segmentOne` and `segmentAll`. Their labels come in the
 * order of `cells`, or, without, of the axes.
 * @throws TypeError if a cell has no segment; RangeError if it is there twice or of no such bands, or if two cells
 * without a name of their own come to be called the same.
 *
 * @example
 * ```ts
 * import { gridSegments, segmentOne, thresholdSegments } from 'engagement-metrics/segment';
 * const fit = thresholdSegments({ of: 'fit', cuts: [50], labels: ['B', 'A'] });
 * const engagement = thresholdSegments({ of: 'score', cuts: [30, 70], labels: ['3', '2', '1'] });
 * const grid = gridSegments({ axes: [fit, engagement], separator: '' });
 * segmentOne(grid, { fit: 80, score: 75 }); // => 'A1'
 * ```
 */
export function gridSegments<const Name extends string>(input: GridSegmentsInput<Name>): FittedGrid<Name> {
  const where = 'gridSegments';
  onlyOptions(where, input, ['axes', 'cells', 'separator', 'missing', 'minimumDwell']);
  const { axes, cells, separator = ' × ' } = input;
  refuseProblems(where, 'axes', axesProblems(axes, ''));
  if (typeof separator !== 'string') refuse('ERR_TYPE', where, 'separator', `is ${shown(separator)}, not text`);
  const combinations = bandCombinations(axes);
  const segments =
    cells === undefined
      ? combinations.map((bands) => bands.join(separator))
      : segmentsOf(where, axes, combinations, list(where, 'cells', cells));
  // Without cells each combination is a segment of its own, and two that are called the same are refused.
  const labels = cells === undefined ? segments : [...new Set(cells.map(({ segment }) => segment))];
  return fittedGrid(where, axes, labels, segments, input);
}

/** The segment of every combination of bands, which must stand among the cells once. */
function segmentsOf(
  where: string,
  axes: readonly FittedCuts<string>[],
  combinations: readonly (readonly string[])[],
  cells: readonly GridCell[],
): string[] {
  const found = new Map<string, string>();
  cells.forEach(({ of, segment }, i) => {
    const at = `cells[${String(i)}]`;
    const bands = list(where, `${at}.of`, of);
    if (bands.length !== axes.length) {
      refuse('ERR_LENGTH', where, `${at}.of`, `has ${String(bands.length)} labels for ${String(axes.length)} axes`);
    }
    bands.forEach((band, a) => {
      if (axisBands(axes[a]!).includes(band)) return;
      refuse('ERR_OUT_OF_RANGE', where, `${at}.of[${String(a)}]`, `is ${shown(band)}, no band of its axis`);
    });
    if (typeof segment !== 'string') refuse('ERR_TYPE', where, `${at}.segment`, `is ${shown(segment)}, not text`);
    if (found.has(keyOf(bands))) refuse('ERR_OUT_OF_RANGE', where, at, `${bands.join(' × ')} is there twice`);
    found.set(keyOf(bands), segment);
  });
  return combinations.map((bands) => {
    return found.get(keyOf(bands)) ?? refuse('ERR_LENGTH', where, 'cells', `lack ${bands.join(' × ')}`);
  });
}

/** One text of several that no other texts make. */
function keyOf(bands: readonly string[]): string {
  return JSON.stringify(bands);
}
