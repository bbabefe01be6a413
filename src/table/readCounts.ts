import { refuse } from '../check/refuse.ts';
import { readColumn } from './readColumn.ts';
import type { Column } from './types.ts';

/** The door for counts, amounts and weights: numbers of at least 0, with `NaN` for whatever is missing. */
export function readCounts(where: string, argument: string, column: Column): Float64Array {
  const values = readColumn(where, argument, column);
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < 0) {
      refuse('ERR_OUT_OF_RANGE', where, `${argument}[${String(i)}]`, `is ${String(values[i])}, below 0`);
    }
  }
  return values;
}
