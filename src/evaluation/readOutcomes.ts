import { refuse } from '../check/refuse.ts';
import { readColumn } from '../table/readColumn.ts';
import type { Column } from '../table/types.ts';

/** What was said of the customers, and what came: those of whom all is known. */
export interface Outcomes {
  /** The columns in the order in which they were named, without whoever misses a value. */
  readonly columns: readonly Float64Array[];
  /** 1 and 0, as long. */
  readonly outcomes: Float64Array;
  /** How many customers miss a value or their outcome. */
  readonly missing: number;
}

/**
 * The door for outcomes: a column of 1 and 0, beside columns of numbers that said something of the same customers.
 *
 * @param where - The public function that was called.
 * @param named - The columns by what an error calls them: `{ scores }`.
 */
export function readOutcomes(where: string, named: Readonly<Record<string, Column>>, outcomes: Column): Outcomes {
  const columns = Object.entries(named).map(([name, column]) => readColumn(where, name, column));
  const came = readColumn(where, 'outcomes', outcomes);
  Object.keys(named).forEach((name, k) => {
    const { length } = columns[k]!;
    if (length === came.length) return;
    refuse('ERR_LENGTH', where, name, `has ${String(length)} values, outcomes ${String(came.length)}`);
  });
  for (let i = 0; i < came.length; i++) {
    const outcome = came[i]!;
    if (outcome === outcome && outcome !== 0 && outcome !== 1) {
      refuse('ERR_OUT_OF_RANGE', where, `outcomes[${String(i)}]`, `is ${String(outcome)}, neither 1 nor 0`);
    }
  }
  const known = came.map((outcome, i) => Number(outcome === outcome && columns.every((column) => !isNaN(column[i]!))));
  const kept = (column: Float64Array) => column.filter((_, i) => known[i] === 1);
  const observed = kept(came);
  return { columns: columns.map(kept), outcomes: observed, missing: came.length - observed.length };
}
