import { finite, type Named } from './finite.ts';
import { refuse } from './refuse.ts';

/** Refuses what is not a whole number from `least` to `most`. */
export function wholeNumber(where: string, named: Named, least: number, most: number = Infinity): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    const range = `from ${String(least)}${most === Infinity ? '' : ` to ${String(most)}`}`;
    refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(value)}, not a whole number ${range}`);
  }
}
