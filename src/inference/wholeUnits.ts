import { refuse } from '../check/refuse.ts';

/** Units with a value in every column, and how many lack one. */
export interface Units {
  readonly columns: readonly Float64Array[];
  readonly observed: number;
  readonly missing: number;
}

/**
 * Leaves out the units that lack a value, from all columns alike.
 *
 * @param where - The public function that was called.
 * @param named - Columns that were read, by what an error calls them; all of one length.
 */
export function wholeUnits(where: string, named: Readonly<Record<string, Float64Array>>): Units {
  const columns = Object.values(named);
  const names = Object.keys(named);
  const [first] = columns as [Float64Array];
  columns.forEach(({ length }, k) => {
    if (length !== first.length) {
      refuse('ERR_LENGTH', where, names[k]!, `has ${String(length)} values, ${names[0]!} ${String(first.length)}`);
    }
  });
  const isWhole = (_: number, i: number): boolean => columns.every((column) => column[i] === column[i]);
  const whole = columns.map((column) => column.filter(isWhole));
  const observed = whole[0]!.length;
  return { columns: whole, observed, missing: first.length - observed };
}
