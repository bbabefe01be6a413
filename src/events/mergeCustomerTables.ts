import { joinedTables } from './customers/joinedTables.ts';
import { someParts } from './log/someParts.ts';
import type { CustomerTable } from './types.ts';

/**
 * Customer tables of parts as that of all: of disjoint sets of users, such as shards or workers, one behind the other.
 *
 * @param parts - One or more, each what {@link customerTable} gave, with the same options.
 * @returns All customers, in the order of the parts.
 * @throws TypeError if there is no part, a column is not as long as there are users, or the columns have no names; RangeError
 * if a customer is in two parts, or the columns are not the same.
 *
 * @example
 * ```ts
 * import { customerTable, eventLog, mergeCustomerTables } from 'engagement-metrics/events';
 * const options = { asOf: '2024-03-08', metrics: { visits: { type: 'count' } } } as const;
 * const part = (who: string[]) => {
 *   return customerTable(eventLog({ who, at: who.map(() => '2024-03-01') }, { user: 'who', time: 'at' }), options);
 * };
 * const { users, columns } = mergeCustomerTables([part(['a', 'b', 'a']), part(['c'])]);
 * users; // => ['a', 'b', 'c']
 * columns.visits; // => Float64Array.of(2, 1, 1)
 * ```
 */
export function mergeCustomerTables<Name extends string>(parts: readonly CustomerTable<Name>[]): CustomerTable<Name> {
  const where = 'mergeCustomerTables';
  const tables = someParts(where, parts).map((table, p) => {
    const argument = `parts[${String(p)}]`;
    return { table, argument, holder: `${argument}.columns` };
  });
  return joinedTables(where, tables);
}
