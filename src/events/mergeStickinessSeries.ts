import { stickiness } from '../activity/stickiness.ts';
import { refuse } from '../check/refuse.ts';
import { addedCounts } from './population/addedCounts.ts';
import { mergedGroups } from './population/mergedGroups.ts';
import { otherPeriods } from './population/otherPeriods.ts';
import { periodHead } from './population/periodHead.ts';
import { someParts } from './log/someParts.ts';
import type { StickinessPeriod } from './stickinessSeries.ts';
import { wholeNumber } from '../check/wholeNumber.ts';

/**
 * Stickiness over time (DAU/MAU) of parts as that of all: of disjoint sets of users, such as shards or workers.
 *
 * The users of periods and windows add up, and the ratio is of the sums: the mean of the parts' ratios would be something else.
 *
 * @param parts - One or more, each what {@link stickinessSeries} gave, with the same options; with `from`, since a part would
 * begin with its own first window else.
 * @returns What a single pass over all events would give; groups in the order in which the parts have them.
 * @throws TypeError if there is no part, or one has not as many periods, or none, which may be for want of `from`; RangeError if
 * one has other periods, or another window, or a count is none.
 *
 * @example
 * ```ts
 * import { eventLog, mergeStickinessSeries, stickinessSeries } from 'engagement-metrics/events';
 * const options = { calendar: { unit: 'day' }, from: '2024-03-02', asOf: '2024-03-03', window: 2 } as const;
 * const part = (who: string[], at: string[]) => stickinessSeries(eventLog({ who, at }, { user: 'who', time: 'at' }), options);
 * const parts = [part(['a', 'b', 'a'], ['2024-03-01', '2024-03-01', '2024-03-02']), part(['c'], ['2024-03-02'])];
 * parts.map(([day]) => day?.stickiness); // => [0.75, 0.5]
 * mergeStickinessSeries(parts)[0]?.stickiness; // ~> 0.6667
 * ```
 */
export function mergeStickinessSeries(parts: readonly (readonly StickinessPeriod[])[]): StickinessPeriod[] {
  const where = 'mergeStickinessSeries';
  const given = someParts(where, parts);
  const empty = given.findIndex((part) => part.length === 0);
  if (empty >= 0 && given.some((part) => part.length > 0)) {
    const fact = 'has no periods: leave it out if it has no events; without from, all its windows may begin too early';
    refuse('ERR_LENGTH', where, `parts[${String(empty)}]`, fact);
  }
  return mergedGroups(where, given, {
    headOf: (row) => [...periodHead(row), row.window],
    differs: `${otherPeriods}, and so must window`,
    add: (rows): StickinessPeriod => {
      const [first] = rows as [StickinessPeriod];
      const { window } = first;
      wholeNumber(where, { window }, 1, 10_000);
      const { active, windowActive } = addedCounts(where, rows, ['active', 'averageActive', 'windowActive']);
      // Whole numbers of users a period, which the mean only just misses, so that their sum is exact again.
      const userPeriods = rows.reduce((sum, row) => sum + Math.round(row.averageActive * window), 0);
      const averageActive = userPeriods / window;
      const value = stickiness({ averageDailyActive: averageActive, monthlyActive: windowActive });
      return { ...first, active, averageActive, windowActive, stickiness: value };
    },
  });
}
