import type { ActivePeriod } from './activeUsers.ts';
import { addedCounts } from './population/addedCounts.ts';
import { mergedGroups } from './population/mergedGroups.ts';
import { otherPeriods } from './population/otherPeriods.ts';
import { periodHead } from './population/periodHead.ts';

/**
 * Active users of parts as those of all: of disjoint sets of users, such as shards or workers.
 *
 * Counts of different users add up; those of different days do not, since the same user comes on several: for those there is
 * {@link mergeEventTotals}.
 *
 * @param parts - One or more, each what {@link activeUsers} gave, with the same options; with `from`, since a part would begin
 * with its own first event else.
 * @returns What a single pass over all events would give; groups in the order in which the parts have them.
 * @throws TypeError if there is no part, or one has not as many periods, RangeError if one has other periods or windows, or a
 * count is none.
 *
 * @example
 * ```ts
 * import { activeUsers, eventLog, mergeActiveUsers } from 'engagement-metrics/events';
 * const options = { calendar: { unit: 'day' }, from: '2024-03-01', asOf: '2024-03-03', trailing: { weekly: 7 } } as const;
 * const part = (who: string[], at: string[]) => activeUsers(eventLog({ who, at }, { user: 'who', time: 'at' }), options);
 * const parts = [part(['a', 'b', 'a'], ['2024-03-01', '2024-03-01', '2024-03-02']), part(['c'], ['2024-03-02'])];
 * mergeActiveUsers(parts).map(({ active, trailing }) => [active, trailing.weekly]); // => [[2, 2], [2, 3]]
 * ```
 */
export function mergeActiveUsers<Name extends string>(
  parts: readonly (readonly ActivePeriod<Name>[])[],
): ActivePeriod<Name>[] {
  const where = 'mergeActiveUsers';
  const windowsOf = ({ trailing }: ActivePeriod<Name>) => Object.keys(trailing) as Name[];
  return mergedGroups(where, parts, {
    headOf: (row) => [...periodHead(row), windowsOf(row).sort(byText)],
    differs: `${otherPeriods}, and so must trailing`,
    add: (rows): ActivePeriod<Name> => {
      const [first] = rows as [ActivePeriod<Name>];
      const trailing = addedCounts(
        where,
        rows.map((row) => row.trailing),
        windowsOf(first),
      );
      return { ...first, ...addedCounts(where, rows, ['active']), trailing };
    },
  });
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
