import { refuse } from '../check/refuse.ts';
import { total } from './total.ts';

/** A sum, and of how many values it is. */
export interface Sum {
  readonly count: number;
  readonly sum: number;
}

/** The compensated {@link Sum} of a column that was read; one that is beyond the doubles in the end is refused. */
export function sumOf(where: string, argument: string, column: Float64Array): Sum {
  const plain = total(column);
  const sum = plain.sum + plain.error;
  if (Number.isFinite(sum)) return { count: plain.count, sum: sum + 0 }; // never -0
  const { sum: high, error } = total(column, 2 ** -64); // on the way beyond the doubles, perhaps not in the end
  const scaled = (high + error) * 2 ** 64;
  if (!Number.isFinite(scaled)) refuse('ERR_OVERFLOW', where, argument, 'add up beyond the largest double');
  return { count: plain.count, sum: scaled };
}
