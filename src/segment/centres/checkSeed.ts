import { finite } from '../../check/finite.ts';
import { refuse } from '../../check/refuse.ts';

/** Refuses what `randomNumbers` cannot begin with, by the name of the function that was called. */
export function checkSeed(where: string, seed: number): void {
  finite(where, { seed });
  if (Number.isSafeInteger(seed)) return;
  refuse('ERR_OUT_OF_RANGE', where, 'seed', `is ${String(seed)}, not a whole number within 2^53 of 0`);
}
