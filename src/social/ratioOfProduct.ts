import { count } from '../check/count.ts';
import type { Named } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';

/**
 * One count per two others: `numerator / (one * other)`, or `null` where one of them is 0.
 *
 * @param where - The public function that was called.
 * @param numerator - One named count: `{ interactions }`.
 * @param denominators - Two named counts: `{ posts, followers }`.
 */
export function ratioOfProduct(where: string, numerator: Named, denominators: Named): number | null {
  count(where, { ...numerator, ...denominators });
  const [name, above] = Object.entries(numerator)[0]!;
  const [one, other] = Object.values(denominators) as [number, number];
  if (one === 0 || other === 0) return null;
  const below = one * other;
  // One division, unless the product leaves the doubles where the result need not.
  const isSafe = below > 1e-290 && below < Infinity;
  const result = (isSafe ? above / below : above / Math.max(one, other) / Math.min(one, other)) + 0; // never -0
  return result < Infinity ? result : refuse('ERR_OVERFLOW', where, name, 'makes the result overflow');
}
