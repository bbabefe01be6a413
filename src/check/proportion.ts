import type { Named } from './finite.ts';
import { ratio } from './ratio.ts';
import { refuse } from './refuse.ts';

/**
 * The share that a part has of its whole, in [0, 1], or `null` where the whole is 0.
 *
 * @param where - The public function that was called.
 * @param part - One named count: `{ converted }`.
 * @param whole - One named count, of at least the part: `{ visitors }`.
 */
export function proportion(where: string, part: Named, whole: Named): number | null {
  const result = ratio(where, part, whole);
  const [[name, x] = ['', 0]] = Object.entries(part);
  const [[base, n] = ['', 0]] = Object.entries(whole);
  if (x > n) refuse('ERR_OUT_OF_RANGE', where, name, `${String(x)} exceeds ${base} ${String(n)}`);
  return result;
}
