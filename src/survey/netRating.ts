import { countObserved } from '../stats/countObserved.ts';
import { countFrom } from './countFrom.ts';
import type { NetRating } from './types.ts';

/** The ratings at the good place or beyond it less those at the bad one; `null` when there are none. */
export function netRating(values: Float64Array, good: number, bad: number, direction: 1 | -1): NetRating | null {
  const answered = countObserved(values);
  if (answered === 0) return null;
  const positive = countFrom(values, good, direction);
  const negative = countFrom(values, bad, direction === 1 ? -1 : 1);
  const score = (100 * (positive - negative)) / answered;
  return { score, positive, negative, answered, missing: values.length - answered };
}
