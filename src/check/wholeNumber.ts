import { finite, type Named } from './finite.ts';
import { refuse } from './refuse.ts';

/** Refuses what is not a whole number from `least` to `most`, by default the largest of which doubles hold every one. */
export function wholeNumber(where: string, named: Named, least: number, most: number = Number.MAX_SAFE_INTEGER): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    const fact = `is ${String(value)}, not a whole number from ${String(least)} to ${String(most)}`;
    refuse('ERR_OUT_OF_RANGE', where, name, fact);
  }
}
