import { refuse } from '../check/refuse.ts';

/**
 * The positive less the negative, per hundred of all; `null` of nothing.
 *
 * @param where - The public function that was called, and checked its counts.
 */
export function netPoints(where: string, positive: number, negative: number, neutral: number): number | null {
  const all = positive + neutral + negative;
  if (100 * all === Infinity) refuse('ERR_OVERFLOW', where, 'positive', 'and the others are too many to add up');
  if (all === 0) return null;
  const points = (100 * (positive - negative)) / all;
  return Math.max(-100, Math.min(100, points)) + 0; // rounding may lead past the end; never -0
}
