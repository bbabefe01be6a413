import { finite } from '../check/finite.ts';
import { refuse } from '../check/refuse.ts';
import { checkSketch } from '../stats/checkSketch.ts';
import { mergeSketches } from '../stats/mergeSketches.ts';
import { sumOf } from '../stats/sumOf.ts';
import { addedCounts } from './population/addedCounts.ts';
import type { EventTotals } from './eventTotals.ts';
import { someParts } from './log/someParts.ts';

/**
 * Event totals of parts as those of all their events: of days as of the week, of shards as of all. No event may be in two of
 * them; a user may, and counts once.
 *
 * @param parts - One or more rows of {@link eventTotals}, or what this function gave.
 * @returns The totals of all, without a period, which the parts need not share.
 * @throws TypeError if there is no part, or one has no sketch; RangeError if the precisions of the sketches differ, a count is
 * none, or the sum is beyond the largest double.
 *
 * @example
 * ```ts
 * import { eventLog, eventTotals, mergeEventTotals } from 'engagement-metrics/events';
 * import { estimateDistinct } from 'engagement-metrics/stats';
 * const at = ['2024-03-01', '2024-03-01', '2024-03-02', '2024-03-03'];
 * const log = eventLog({ who: ['a', 'b', 'a', 'b'], at }, { user: 'who', time: 'at' });
 * const { events, users } = mergeEventTotals(eventTotals(log, { calendar: { unit: 'day' }, asOf: '2024-03-04' }));
 * events; // => 4
 * estimateDistinct(users).estimate; // ~> 2
 * ```
 */
export function mergeEventTotals(parts: readonly EventTotals[]): EventTotals {
  const where = 'mergeEventTotals';
  const given = someParts(where, parts);
  given.forEach(({ sum, users }, p) => {
    const argument = `parts[${String(p)}].users`;
    finite(where, { sum });
    checkSketch(where, argument, users);
    const { precision } = given[0].users;
    if (users.precision === precision) return;
    const fact = `is ${String(users.precision)}, parts[0].users.precision ${String(precision)}`;
    refuse('ERR_OUT_OF_RANGE', where, `${argument}.precision`, fact);
  });
  const { events, values } = addedCounts(where, given, ['events', 'values']);
  const { sum } = sumOf(
    where,
    'parts',
    Float64Array.from(given, (part) => part.sum),
  );
  return { events, values, sum, users: mergeSketches(given.map(({ users }) => users)) };
}
