import { refuse } from '../check/refuse.ts';
import { namedEntries } from '../check/namedEntries.ts';
import type { CustomerTable } from './types.ts';

/**
 * The rows of a customer table: one object a customer, in the order of its users, for `rows.map(formula)`.
 *
 * @returns Rows with a number a column, `null` where it is missing.
 * @throws TypeError if a column is not as long as there are users, or the columns have no names.
 *
 * @example
 * ```ts
 * import { tableRows } from 'engagement-metrics/events';
 * const table = { users: ['a', 'b'], columns: { orders: Float64Array.of(3, 1), away: Float64Array.of(2, NaN) } };
 * tableRows(table); // => [{ orders: 3, away: 2 }, { orders: 1, away: null }]
 * ```
 */
export function tableRows<Name extends string>({
  users,
  columns,
}: CustomerTable<Name>): { readonly [K in Name]: number | null }[] {
  const entries = namedEntries<Float64Array>('tableRows', 'columns', columns, 'columns');
  for (const [name, { length }] of entries) {
    if (length === users.length) continue;
    const fact = `has ${String(length)} values for ${String(users.length)} users`;
    refuse('ERR_LENGTH', 'tableRows', `columns.${name}`, fact);
  }
  return users.map((_, i) => {
    // Not a literal: a column may be called __proto__.
    const row = Object.fromEntries(entries.map(([name, column]) => [name, present(column[i]!)]));
    return row as { [K in Name]: number | null };
  });
}

function present(value: number): number | null {
  return value === value ? value : null;
}
