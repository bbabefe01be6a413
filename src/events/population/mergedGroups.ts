import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import { someParts } from '../log/someParts.ts';

/** What rows of parts must have in common, and how they add up. */
export interface MergeRules<Row> {
  /** What must be the same at the same place of every group of every part. */
  readonly headOf: (row: Row) => readonly unknown[];
  /** What an error says of a part where it is not. */
  readonly differs: string;
  /** The row of all, from those of one group and one place, each with the place of its part. */
  readonly add: (rows: readonly Row[], places: readonly number[]) => Row;
}

/**
 * Adds up the rows of parts, group by group: a part without some group counts nobody in it. Groups come as they are met, and
 * what has no label last, as in a single pass.
 */
export function mergedGroups<Row extends { readonly group: string | null }>(
  where: string,
  parts: readonly (readonly Row[])[],
  { headOf, differs, add }: MergeRules<Row>,
): Row[] {
  const groups = new Map<string | null, GroupRows<Row>[]>();
  let heads: readonly string[] | undefined;
  someParts(where, parts).forEach((part, place) => {
    const argument = `parts[${String(place)}]`;
    for (const [group, rows] of byGroup(list(where, argument, part))) {
      const own = rows.map((row) => JSON.stringify(headOf(row)));
      heads ??= own;
      if (own.length !== heads.length) refuse('ERR_LENGTH', where, argument, differs);
      if (own.some((head, i) => head !== heads![i])) refuse('ERR_OUT_OF_RANGE', where, argument, differs);
      put(groups, group, { rows, place });
    }
  });
  const labels = [...groups.keys()].filter((group) => group !== null);
  return [...labels, null].flatMap((group) => {
    const members = groups.get(group) ?? [];
    const places = members.map(({ place }) => place);
    return (members[0]?.rows ?? []).map((_, i) => {
      return add(
        members.map(({ rows }) => rows[i]!),
        places,
      );
    });
  });
}

interface GroupRows<Row> {
  readonly rows: readonly Row[];
  readonly place: number;
}

function byGroup<Row extends { readonly group: string | null }>(rows: readonly Row[]): Map<string | null, Row[]> {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) put(groups, row.group, row);
  return groups;
}

function put<Item>(groups: Map<string | null, Item[]>, group: string | null, item: Item): void {
  const items = groups.get(group);
  if (items) items.push(item);
  else groups.set(group, [item]);
}
