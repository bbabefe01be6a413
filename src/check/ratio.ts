import { count } from './count.ts';
import type { Named } from './finite.ts';
import { refuse } from './refuse.ts';

/**
 * One count per another: `numerator / denominator`, or `null` where there is nothing to divide by.
 *
 * @param where - The public function that was called.
 * @param numerator - One named count: `{ interactions }`.
 * @param denominator - One named count: `{ reach }`.
 */
export function ratio(where: string, numerator: Named, denominator: Named): number | null {
  count(where, numerator);
  count(where, denominator);
  const [[above, x] = ['', 0]] = Object.entries(numerator);
  const [[below, n] = ['', 0]] = Object.entries(denominator);
  if (n === 0) return null;
  const result = x / n + 0; // never -0
  if (result === Infinity) refuse('ERR_OVERFLOW', where, above, `/ ${below} is beyond the largest double`);
  return result;
}
