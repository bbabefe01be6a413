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
  count(where, { ...numerator, ...denominator });
  const [name, above] = Object.entries(numerator)[0]!;
  const [below] = Object.values(denominator) as [number];
  if (below === 0) return null;
  const result = above / below + 0; // never -0
  return result < Infinity ? result : refuse('ERR_OVERFLOW', where, name, 'makes the result overflow');
}
