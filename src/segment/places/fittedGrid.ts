import { checkLabels } from '../checks/checkLabels.ts';
import { stabilityOf, type DwellOptions } from '../cuts/stabilityOf.ts';
import type { FittedCuts, FittedGrid } from '../types.ts';

/** What a grid takes besides its cells. */
export interface FittedGridOptions extends DwellOptions {
  /** A label for those who lack a value of an axis. @defaultValue none: they have no segment */
  readonly missing?: string | undefined;
}

/** Writes a grid down, once the segment of every cell is known; checks its labels. */
export function fittedGrid<Name extends string>(
  where: string,
  axes: readonly FittedCuts<Name>[],
  labels: readonly string[],
  segments: readonly string[],
  { missing, minimumDwell }: FittedGridOptions,
): FittedGrid<Name> {
  checkLabels(where, labels, missing);
  return {
    version: 1,
    type: 'grid',
    // A copy, as JSON has it: what is changed later changes no segment.
    axes: JSON.parse(JSON.stringify(axes)) as typeof axes,
    labels,
    cells: segments.map((segment) => labels.indexOf(segment)),
    ...(missing === undefined ? {} : { missing }),
    ...stabilityOf(where, { minimumDwell }),
  };
}
