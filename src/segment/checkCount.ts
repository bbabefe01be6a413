import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/** Refuses what is not a whole number from 1 to 1e4. */
export function checkCount(where: string, named: Readonly<Record<string, number>>): void {
  finite(where, named);
  for (const [name, value] of Object.entries(named)) {
    if (Number.isInteger(value) && value >= 1 && value <= 1e4) continue;
    refuse('ERR_OUT_OF_RANGE', where, name, `is ${String(value)}, not a whole number from 1 to 1e4`);
  }
}
