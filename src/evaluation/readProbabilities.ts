import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** The door for probabilities: numbers from 0 to 1, with `NaN` for whatever is missing. Nothing else is taken for one. */
export function readProbabilities(where: string, probabilities: Column): Float64Array {
  const values = readColumn(where, 'probabilities', probabilities);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < 0 || value > 1) {
      const fact = `is ${String(value)}, no probability: calibrateScore makes one of a score`;
      refuse('ERR_OUT_OF_RANGE', where, `probabilities[${String(i)}]`, fact);
    }
  }
  return values;
}
