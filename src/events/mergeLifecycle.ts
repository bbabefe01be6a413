import { addedCounts } from './population/addedCounts.ts';
import type { LifecyclePeriod } from './lifecycle.ts';
import { lifecycleRatios } from './population/lifecycleRatios.ts';
import { mergedGroups } from './population/mergedGroups.ts';
import { otherPeriods } from './population/otherPeriods.ts';
import { periodHead } from './population/periodHead.ts';

const names = ['active', 'newUsers', 'retained', 'resurrected', 'newlyDormant', 'dormantStock'] as const;

/**
 * Lifecycle (growth accounting) of parts as that of all: of disjoint sets of users, such as shards or workers. Counts add up;
 * shares and quick ratio are of the sums.
 *
 * @param parts - One or more, each what {@link lifecycle} gave, with the same options; with `from`, since a part would begin
 * with its own first event else.
 * @returns What a single pass over all events would give; groups in the order in which the parts have them.
 * @throws TypeError if there is no part, or one has not as many periods, RangeError if one has other periods, or a count is none.
 *
 * @example
 * ```ts
 * import { eventLog, lifecycle, mergeLifecycle } from 'engagement-metrics/events';
 * const options = { calendar: { unit: 'month' }, from: '2024-02-01', asOf: '2024-03-01' } as const;
 * const part = (who: string[], at: string[]) => lifecycle(eventLog({ who, at }, { user: 'who', time: 'at' }), options);
 * const parts = [part(['a', 'b', 'a'], ['2024-01-10', '2024-01-20', '2024-02-10']), part(['c'], ['2024-02-20'])];
 * mergeLifecycle(parts)[0]?.shares; // => { newUsers: 0.5, retained: 0.5, resurrected: 0, newlyDormant: 0.5 }
 * ```
 */
export function mergeLifecycle(parts: readonly (readonly LifecyclePeriod[])[]): LifecyclePeriod[] {
  const where = 'mergeLifecycle';
  return mergedGroups(where, parts, {
    headOf: periodHead,
    differs: otherPeriods,
    add: (rows): LifecyclePeriod => {
      const [first] = rows as [LifecyclePeriod];
      const counts = addedCounts(where, rows, names);
      const before = counts.retained + counts.newlyDormant;
      return { ...first, ...counts, ...lifecycleRatios(where, { ...counts, before }) };
    },
  });
}
