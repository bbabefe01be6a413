import { count } from './count.ts';
import type { Named } from './finite.ts';
import { refuse } from './refuse.ts';

/**
 * The share that a part has of its whole, in [0, 1], or `null` where the whole is 0.
 *
 * @param where - The public function that was called.
 * @param part - One named count: `{ converted }`.
 * @param whole - One named count, of at least the part: `{ visitors }`.
 */
export function proportion(where: string, part: Named, whole: Named): number | null {
  count(where, { ...part, ...whole });
  const [name, x] = Object.entries(part)[0]!;
  const [base, n] = Object.entries(whole)[0]!;
  if (x > n) refuse('ERR_OUT_OF_RANGE', where, name, `${String(x)} exceeds ${base} ${String(n)}`);
  return n === 0 ? null : x / n + 0; // never -0
}
