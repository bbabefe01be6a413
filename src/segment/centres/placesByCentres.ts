import { blockScaler } from '../../scale/blockScaler.ts';
import { nearestCentre } from './nearestCentre.ts';
import type { FittedCentres } from '../types.ts';

/** The nearest centre for every row of some columns, one a metric; -1 where a value is missing. */
export function placesByCentres(
  { metrics, centres }: FittedCentres<string>,
  columns: readonly Float64Array[],
): Int32Array {
  const places = new Int32Array(columns[0]!.length);
  const scaled = columns.map((values, j) => {
    const out = new Float64Array(values.length);
    blockScaler(metrics[j]!.scale, values.length)(values, 0, values.length, out);
    return out;
  });
  const point = new Float64Array(columns.length);
  for (let i = 0; i < places.length; i++) {
    for (let j = 0; j < point.length; j++) point[j] = scaled[j]![i]!;
    places[i] = nearestCentre(point, centres);
  }
  return places;
}
