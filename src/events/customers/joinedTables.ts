import { refuse } from '../../check/refuse.ts';
import { namedEntries } from '../../check/namedEntries.ts';
import type { CustomerTable } from '../types.ts';

/** A table of a part, and what an error calls it. */
export interface UserTable<Name extends string> {
  readonly table: CustomerTable<Name>;
  /** What holds the users. */
  readonly argument: string;
  /** What holds the columns. */
  readonly holder: string;
}

/** Tables of different users, one behind the other; whoever is in two of them is refused. */
export function joinedTables<Name extends string>(
  where: string,
  tables: readonly UserTable<Name>[],
): CustomerTable<Name> {
  const names = namesOf(where, tables[0]!.holder, tables[0]!.table);
  const known = new Set<string>();
  for (const { argument, holder, table } of tables) {
    checkColumns(where, holder, table, names);
    for (const user of table.users) {
      if (known.has(user)) refuse('ERR_OUT_OF_RANGE', where, `${argument}.users`, `name '${user.slice(0, 40)}' again`);
      known.add(user);
    }
  }
  const columns = names.map((name) => {
    const column = new Float64Array(known.size);
    let place = 0;
    for (const { table } of tables) {
      const { columns: own }: CustomerTable<string> = table;
      column.set(own[name]!, place);
      place += table.users.length;
    }
    return [name, column] as const;
  });
  // Not a literal: a column may be called __proto__.
  return { users: [...known], columns: Object.fromEntries(columns) as CustomerTable<Name>['columns'] };
}

function namesOf(where: string, holder: string, { columns }: CustomerTable<string>): string[] {
  return namedEntries(where, holder, columns, 'columns').map(([name]) => name);
}

function checkColumns(
  where: string,
  holder: string,
  { users, columns }: CustomerTable<string>,
  names: readonly string[],
): void {
  const own = namesOf(where, holder, { users, columns });
  if (own.length !== names.length || names.some((name) => !Object.hasOwn(columns, name))) {
    refuse('ERR_OUT_OF_RANGE', where, holder, `are ${own.join(', ')}, not ${names.join(', ')}`);
  }
  for (const name of names) {
    const { length } = columns[name]!;
    if (length === users.length) continue;
    const fact = `has ${String(length)} values for ${String(users.length)} users`;
    refuse('ERR_LENGTH', where, `${holder}.${name}`, fact);
  }
}
