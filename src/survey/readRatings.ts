import { finite, type Named } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/**
 * The door for ratings: numbers on their scale, with `NaN` for whoever gave none.
 *
 * @param where - The public function that was called.
 * @param low - The lowest answer of the scale.
 * @param high - The highest.
 * @param boxes - Named answers of the definition, which must be on the scale too: `{ satisfiedFrom }`.
 */
export function readRatings(
  where: string,
  ratings: Column,
  low: number,
  high: number,
  boxes: Named = {},
): Float64Array {
  finite(where, { low, high, ...boxes });
  if (low >= high) refuse('ERR_OUT_OF_RANGE', where, 'low', `${String(low)} is not below high ${String(high)}`);
  const off = (rating: number): boolean => rating < low || rating > high;
  const refuseOff = (argument: string, rating: number): void => {
    const fact = `is ${String(rating)}, not between ${String(low)} and ${String(high)}`;
    refuse('ERR_OUT_OF_RANGE', where, argument, fact);
  };
  for (const [name, box] of Object.entries(boxes)) if (off(box)) refuseOff(name, box);
  const values = readColumn(where, 'ratings', ratings);
  for (let i = 0; i < values.length; i++) if (off(values[i]!)) refuseOff(`ratings[${String(i)}]`, values[i]!);
  return values;
}
