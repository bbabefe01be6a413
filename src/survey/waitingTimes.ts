import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';
import type { WaitingTimes } from './types.ts';

/**
 * How long each of some waits has lasted as of a moment: to its end, or, where that has not come, so far.
 *
 * @param where - The public function that was called.
 * @param opened - When each began.
 * @param name - What an error calls the ends.
 * @param ended - When each ended; missing where it has not.
 */
export function waitingTimes(where: string, opened: Column, name: string, ended: Column, asOf: number): WaitingTimes {
  finite(where, { asOf });
  const begins = readColumn(where, 'opened', opened);
  const ends = readColumn(where, name, ended);
  if (ends.length !== begins.length) {
    refuse('ERR_LENGTH', where, name, `has ${String(ends.length)} values, opened ${String(begins.length)}`);
  }
  const durations = new Float64Array(begins.length).fill(NaN);
  const observed = durations.slice();
  let missing = 0;
  for (let i = 0; i < begins.length; i++) {
    const begin = begins[i]!;
    const end = ends[i]!;
    if (end < begin) {
      refuse('ERR_OUT_OF_RANGE', where, `${name}[${String(i)}]`, `is ${String(end)}, before opened ${String(begin)}`);
    }
    if (!(begin < asOf)) {
      missing++;
      continue;
    }
    const isOver = end < asOf;
    durations[i] = (isOver ? end : asOf) - begin;
    if (durations[i] === Infinity) {
      refuse('ERR_OVERFLOW', where, `opened[${String(i)}]`, 'is too long ago for the doubles');
    }
    observed[i] = isOver ? 1 : 0;
  }
  return { durations, observed, missing };
}
