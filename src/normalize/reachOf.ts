import { extremesOf, type Extremes } from '../stats/extremesOf.ts';
import { readColumn } from '../table/readColumn.ts';
import { observed } from './observed.ts';

/** From where to where a population reaches; of nothing observed nothing is learned. */
export function reachOf(where: string, values: Float64Array): Extremes {
  if (values instanceof Float64Array) {
    const plain = extremesOf(values);
    if (Number.isFinite(plain.smallest) && Number.isFinite(plain.largest)) return plain; // there is no infinity
  }
  const read = extremesOf(readColumn(where, 'values', values));
  return observed(where, read.smallest <= read.largest ? read : null);
}
