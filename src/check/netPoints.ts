import { count } from './count.ts';
import type { Named } from './finite.ts';
import { refuse } from './refuse.ts';

/**
 * The positive less the negative per hundred of all, from -100 to 100, or `null` of nothing.
 *
 * @param where - The public function that was called.
 * @param positive - One named count: `{ promoters }`.
 * @param negative - One named count: `{ detractors }`.
 * @param neutral - One named count of those who are neither, if they count among all: `{ passives }`.
 */
export function netPoints(where: string, positive: Named, negative: Named, neutral: Named = {}): number | null {
  count(where, { ...positive, ...neutral, ...negative });
  const [name, above] = Object.entries(positive)[0]!;
  const [below] = Object.values(negative) as [number];
  const all = above + (Object.values(neutral)[0] ?? 0) + below;
  if (100 * all === Infinity) refuse('ERR_OVERFLOW', where, name, 'and the others are too many to add up');
  if (all === 0) return null;
  return Math.max(-100, Math.min(100, (100 * (above - below)) / all)) + 0; // rounding may lead past the end; never -0
}
