import type { PowerUserPoint } from '../activity/powerUserCurve.ts';
import type { ActivityHistogram } from './activityHistogram.ts';
import { addedCounts } from './population/addedCounts.ts';
import { mergedGroups } from './population/mergedGroups.ts';

/**
 * Activity histograms (power user curves, L28) of parts as that of all: of disjoint sets of users, such as shards or workers.
 *
 * @param parts - One or more, each what {@link activityHistogram} gave, with the same options.
 * @returns What a single pass over all events would give; groups in the order in which the parts have them.
 * @throws TypeError if there is no part, RangeError if one has another window, or a count is none.
 *
 * @example
 * ```ts
 * import { activityHistogram, eventLog, mergeActivityHistograms } from 'engagement-metrics/events';
 * const options = { calendar: { unit: 'day' }, asOf: '2024-03-08', window: 7 } as const;
 * const part = (who: string[], at: string[]) => activityHistogram(eventLog({ who, at }, { user: 'who', time: 'at' }), options);
 * const parts = [part(['a', 'b', 'a'], ['2024-03-01', '2024-03-01', '2024-03-02']), part(['c'], ['2024-03-02'])];
 * const [week] = mergeActivityHistograms(parts);
 * week?.points.slice(0, 2); // => [{ days: 1, users: 2, usersOrMore: 3 }, { days: 2, users: 1, usersOrMore: 1 }]
 * week?.meanActiveDays; // ~> 1.3333
 * ```
 */
export function mergeActivityHistograms(parts: readonly (readonly ActivityHistogram[])[]): ActivityHistogram[] {
  const where = 'mergeActivityHistograms';
  return mergedGroups(where, parts, {
    headOf: ({ start, end, points }) => [start, end, points.map(({ days }) => days)],
    differs: 'has another window than the parts before: calendar, asOf and window must be the same for all',
    add: (rows): ActivityHistogram => {
      const [first] = rows as [ActivityHistogram];
      const points = first.points.map(({ days }, k): PowerUserPoint => {
        const ofParts = rows.map((row) => row.points[k]!);
        return { days, ...addedCounts(where, ofParts, ['users', 'usersOrMore']) };
      });
      const counts = addedCounts(where, rows, ['activeUsers', 'inactiveUsers', 'missing']);
      const userDays = points.reduce((sum, { days, users }) => sum + days * users, 0);
      return {
        ...first,
        points,
        ...counts,
        meanActiveDays: counts.activeUsers > 0 ? userDays / counts.activeUsers : null,
      };
    },
  });
}
