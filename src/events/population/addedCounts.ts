import { count } from '../../check/count.ts';

/** Counts of several rows added up, name by name; what is no count is refused. */
export function addedCounts<Name extends string>(
  where: string,
  rows: readonly { readonly [K in Name]: number }[],
  names: readonly Name[],
): { readonly [K in Name]: number } {
  const entries = names.map((name) => {
    let sum = 0;
    for (const row of rows) {
      count(where, { [name]: row[name] });
      sum += row[name];
    }
    return [name, sum] as const;
  });
  // Not a literal: a window may be called __proto__.
  return Object.fromEntries(entries) as { [K in Name]: number };
}
