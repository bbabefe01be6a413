import { extremesOf, type Extremes } from '../stats/extremesOf.ts';
import { readColumn } from '../table/readColumn.ts';
import { observed } from './observed.ts';

/** From where to where a population reaches; of nothing observed nothing is learned. */
export function reachOf(where: string, values: Float64Array): Extremes {
  const plain = extremesOf(values);
  if (Number.isFinite(plain.largest - plain.smallest)) return plain;
  const read = extremesOf(readColumn(where, 'values', values)); // an infinity is missing, and was not seen as that
  return observed(where, read.smallest <= read.largest ? read : null);
}
