import { refuse } from '../check/refuse.ts';
import { readCounts } from '../table/readCounts.ts';
import type { Column } from '../table/types.ts';

/** The door for weights of scores: as many, each at least 0, with `NaN` for whatever is missing; 1 where none are given. */
export function readWeights(where: string, weights: Column | undefined, length: number): Float64Array {
  if (weights === undefined) return new Float64Array(length).fill(1);
  const values = readCounts(where, 'weights', weights);
  if (values.length !== length) {
    refuse('ERR_LENGTH', where, 'weights', `has ${String(values.length)} values, scores ${String(length)}`);
  }
  return values;
}
