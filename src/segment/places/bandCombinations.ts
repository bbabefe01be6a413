import { axisBands } from './axisBands.ts';
import type { FittedCuts } from '../types.ts';

/** The cells of a grid, each by one band an axis, in the order of {@link FittedGrid}'s `cells`. */
export function bandCombinations(axes: readonly FittedCuts<string>[]): readonly (readonly string[])[] {
  return axes.reduce<readonly (readonly string[])[]>(
    (all, axis) => all.flatMap((bands) => axisBands(axis).map((band) => [...bands, band])),
    [[]],
  );
}
