import { mergedCohorts } from './cohorts/mergedCohorts.ts';
import type { RetentionCohorts } from './cohorts/retentionTypes.ts';

/**
 * Retention cohorts of parts as those of all: of disjoint sets of users, such as shards or workers. Every kind of retention
 * that is read off them is, to the last bit, what a single pass over all events would give.
 *
 * @param parts - One or more, each what {@link retentionCohorts} gave, with the same options; with `from`, since a part would
 * begin with its own first event else.
 * @returns Cohorts with the members of all.
 * @throws TypeError if there is no part, or one has not as many cohorts, RangeError if one has other cohorts, ages, clock or
 * `asOf`.
 *
 * @example
 * ```ts
 * import { eventLog, mergeRetentionCohorts, retentionCohorts, retentionOn } from 'engagement-metrics/events';
 * const options = { clock: 'calendar', calendar: { unit: 'day' }, from: '2024-05-01', asOf: '2024-05-03' } as const;
 * const part = (who: string[], at: string[]) => retentionCohorts(eventLog({ who, at }, { user: 'who', time: 'at' }), options);
 * const parts = [part(['a', 'b', 'a'], ['2024-05-01', '2024-05-01', '2024-05-02']), part(['c'], ['2024-05-01'])];
 * const [first] = retentionOn(mergeRetentionCohorts(parts));
 * first?.cells.map(({ retained, eligible }) => [retained, eligible]); // => [[3, 3], [1, 3]]
 * ```
 */
export function mergeRetentionCohorts(parts: readonly RetentionCohorts[]): RetentionCohorts {
  return mergedCohorts('mergeRetentionCohorts', parts).merged;
}
