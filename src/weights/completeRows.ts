import { refuse } from '../check/refuse.ts';
import type { Completeness } from './types.ts';

/** Columns without the rows that lack a value in one of them. */
export interface CompleteRows extends Completeness {
  readonly columns: Float64Array[];
}

/**
 * Leaves out every row that lacks a value: what compares metrics compares them on the same customers.
 *
 * @param where - The public function that was called.
 * @param columns - One or more, all of one length.
 * @param least - How few rows are too few to learn from, plus one.
 */
export function completeRows(where: string, columns: readonly Float64Array[], least: number): CompleteRows {
  const rows = columns[0]!.length;
  const kept: number[] = [];
  for (let i = 0; i < rows; i++) if (columns.every((column) => column[i] === column[i])) kept.push(i);
  const complete = kept.length;
  if (complete < least) {
    const fact = `holds too few rows without a missing value to learn from: ${String(complete)} of ${String(rows)}`;
    refuse('ERR_EMPTY', where, 'table', fact);
  }
  if (complete === rows) return { columns: [...columns], complete, missing: 0 };
  const compact = (column: Float64Array): Float64Array => Float64Array.from(kept, (row) => column[row]!);
  return { columns: columns.map(compact), complete, missing: rows - complete };
}
