import { list } from '../check/list.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** Reads p-values, and says where each stands when they are in order: the smallest first, equal ones as they came. */
export function inOrder(where: string, pValues: readonly number[]): { values: readonly number[]; order: number[] } {
  const values = list(where, 'pValues', pValues);
  values.forEach((p, i) => {
    const argument = `pValues[${String(i)}]`;
    if (typeof p !== 'number') refuse('ERR_TYPE', where, argument, `is ${shown(p)}, not a number`);
    if (!Number.isFinite(p)) refuse('ERR_NOT_FINITE', where, argument, `is ${String(p)}`);
    if (!(p >= 0 && p <= 1)) refuse('ERR_OUT_OF_RANGE', where, argument, `is ${String(p)}, not between 0 and 1`);
  });
  return { values, order: values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!) };
}
