import { refuseProblems } from '../check/refuseProblems.ts';
import { conditionProblems } from './conditionProblems.ts';
import { masks } from './masks.ts';
import type { Condition } from './types.ts';

/**
 * Which rows of a table meet a condition.
 *
 * @param table - Rows (an array of objects), or columns by name: of numbers, of text, or `Codes`.
 * @returns A one for every row that does, a zero for every other.
 * @throws TypeError if the condition is none (`ERR_INVALID_SPEC`, with all its problems), a field is not there, or the
 * columns are of unequal length.
 *
 * @example
 * ```ts
 * import { matchAll } from 'engagement-metrics/table';
 * matchAll({ of: 'visits', from: 3, below: 10 }, { visits: [2, 3, null, 10] }); // => Uint8Array.of(0, 1, 0, 0)
 * ```
 */
export function matchAll(
  condition: Condition,
  table: readonly object[] | Readonly<Record<string, unknown>>,
): Uint8Array {
  refuseProblems('matchAll', 'condition', conditionProblems(condition, ''));
  return masks('matchAll', 'table', [condition], table)[0]!;
}
