import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import { randomNumbers } from '../stats/randomNumbers.ts';

/** The random numbers of a seed that was given as an option. */
export function randomOf(where: string, seed: number): () => number {
  finite(where, { seed });
  if (!Number.isSafeInteger(seed)) {
    refuse('ERR_OUT_OF_RANGE', where, 'seed', `is ${String(seed)}, not a whole number within 2^53 of 0`);
  }
  return randomNumbers(seed);
}
