import { finite, type Named } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** Refuses what is not a whole number from `least` to `most`. */
export function wholeNumber(where: string, named: Named, least: number, most: number): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    const fact = `is ${String(value)}, not a whole number from ${String(least)} to ${String(most)}`;
    refuse('ERR_OUT_OF_RANGE', where, name, fact);
  }
}
