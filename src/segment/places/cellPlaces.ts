import { axisBands } from './axisBands.ts';
import type { FittedGrid } from '../types.ts';

/** The places of the segments where bands meet, one column of them an axis; -1 where one is -1, for missing. */
export function cellPlaces({ axes, cells }: FittedGrid<string>, bands: readonly Int32Array[]): Int32Array {
  const places = new Int32Array(bands[0]!.length);
  axes.forEach((axis, a) => {
    const absent = axis.missing === undefined ? -1 : axis.labels.length;
    const width = axisBands(axis).length;
    const column = bands[a]!;
    for (let i = 0; i < places.length; i++) {
      const band = column[i]! < 0 ? absent : column[i]!;
      places[i] = band < 0 || places[i]! < 0 ? -1 : places[i]! * width + band;
    }
  });
  for (let i = 0; i < places.length; i++) if (places[i]! >= 0) places[i] = cells[places[i]!]!;
  return places;
}
