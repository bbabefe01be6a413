import { count } from '../../check/count.ts';
import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import type { MigrationMatrix } from '../migrationMatrix.ts';

/** Refuses a migration matrix that is none: rows and columns for the same segments, and nothing but counts in them. */
export function checkMigration(where: string, { segments, rows }: MigrationMatrix): void {
  const size = list(where, 'matrix.segments', segments).length;
  checkLength(where, 'matrix.rows', list(where, 'matrix.rows', rows).length, size);
  rows.forEach((row, i) => {
    const place = `matrix.rows[${String(i)}]`;
    const counts = list(where, `${place}.counts`, row.counts);
    checkLength(where, `${place}.counts`, counts.length, size);
    counts.forEach((flow, j) => {
      count(where, { [`${place}.counts[${String(j)}]`]: flow });
    });
    for (const name of ['before', 'after', 'exits', 'entries'] as const)
      count(where, { [`${place}.${name}`]: row[name] });
  });
}

function checkLength(where: string, argument: string, length: number, size: number): void {
  if (length === size) return;
  refuse('ERR_LENGTH', where, argument, `has ${String(length)} entries for ${String(size)} segments`);
}
