import { joinedTables } from './customers/joinedTables.ts';
import { someParts } from './log/someParts.ts';
import type { FirstReturnTimes } from './timesToFirstReturn.ts';

/**
 * Times to the first return of parts as those of all: of disjoint sets of users, such as shards or workers, one behind the other.
 *
 * @param parts - One or more, each what {@link timesToFirstReturn} gave, with the same options.
 * @returns All users, in the order of the parts.
 * @throws TypeError if there is no part, or a column is not as long as there are users; RangeError if a user is in two parts.
 *
 * @example
 * ```ts
 * import { eventLog, mergeTimesToFirstReturn, timesToFirstReturn } from 'engagement-metrics/events';
 * const part = (who: string[], at: number[]) => {
 *   return timesToFirstReturn(eventLog({ who, at }, { user: 'who', time: 'at' }), { asOf: 10 });
 * };
 * const { users, durations, observed } = mergeTimesToFirstReturn([part(['a', 'a'], [0, 3]), part(['b'], [4])]);
 * users; // => ['a', 'b']
 * durations; // => Float64Array.of(3, 6)
 * observed; // => Float64Array.of(1, 0)
 * ```
 */
export function mergeTimesToFirstReturn(parts: readonly FirstReturnTimes[]): FirstReturnTimes {
  const where = 'mergeTimesToFirstReturn';
  const tables = someParts(where, parts).map(({ users, ...columns }, p) => {
    const argument = `parts[${String(p)}]`;
    return { table: { users, columns }, argument, holder: argument };
  });
  const { users, columns } = joinedTables(where, tables);
  return { users, ...columns };
}
