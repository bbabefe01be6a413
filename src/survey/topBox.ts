import { countObserved } from '../stats/countObserved.ts';
import { countFrom } from './countFrom.ts';
import type { TopBox } from './types.ts';

/** The share of the ratings at a place or beyond it; `null` when there are none. */
export function topBox(values: Float64Array, from: number, direction: 1 | -1): TopBox | null {
  const answered = countObserved(values);
  if (answered === 0) return null;
  const chosen = countFrom(values, from, direction);
  return { share: chosen / answered, chosen, answered, missing: values.length - answered };
}
