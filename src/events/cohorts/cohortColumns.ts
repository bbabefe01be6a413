import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import type { RetentionRow } from './retentionTypes.ts';

/** The cells of a retention table age by age; rows of other ages than the first one's are refused. */
export function cohortColumns<Cell extends { readonly age: number }>(
  where: string,
  rows: readonly RetentionRow<Cell>[],
): Cell[][] {
  const table = list(where, 'rows', rows).map(({ cells }) => cells);
  const [first = []] = table;
  table.forEach((cells, c) => {
    if (cells.length === first.length && cells.every(({ age }, k) => age === first[k]!.age)) return;
    refuse('ERR_LENGTH', where, `rows[${String(c)}].cells`, 'are of other ages than those of rows[0]');
  });
  return first.map((_, k) => table.map((cells) => cells[k]!));
}
