import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** The door for weights: numbers of at least 0, with `NaN` for whatever is missing. */
export function readWeights(where: string, weights: Column): Float64Array {
  const values = readColumn(where, 'weights', weights);
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < 0) {
      refuse('ERR_OUT_OF_RANGE', where, `weights[${String(i)}]`, `is ${String(values[i])}, below 0`);
    }
  }
  return values;
}
