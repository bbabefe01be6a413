import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/**
 * A source of random numbers (pseudo-random generator, sfc32): a function whose every call gives the next uniform number
 * of at least 0 and below 1, with 53 random bits.
 *
 * The same seed gives the same numbers, everywhere and in every later version. Not for secrets.
 *
 * @param seed - A whole number that a double holds exactly, from -(2^53 - 1) to 2^53 - 1; each has its own sequence.
 * @throws RangeError if the seed is no such number; TypeError if it is not a number.
 * @see Chris Doty-Humphrey, "PractRand", 2010: the generator sfc32, its seeding from 64 bits.
 *
 * @example
 * ```ts
 * import { randomNumbers } from 'engagement-metrics/stats';
 * const next = randomNumbers(42);
 * next() === next(); // => false
 * next() === randomNumbers(42)(); // => false
 * ```
 */
export function randomNumbers(seed: number): () => number {
  const where = 'randomNumbers';
  finite(where, { seed });
  if (!Number.isSafeInteger(seed)) {
    refuse('ERR_OUT_OF_RANGE', where, 'seed', `is ${String(seed)}, not a whole number within 2^53 of 0`);
  }
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const next = (): number => {
    const result = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return () => (Math.floor(next() / 32) * 2 ** 26 + Math.floor(next() / 64)) / 2 ** 53;
}
