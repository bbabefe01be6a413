import { onlyOptions } from '../check/onlyOptions.ts';
import { distinctSketch, type DistinctSketch, type DistinctSketchOptions } from '../stats/distinctSketch.ts';
import { sumOf } from '../stats/sumOf.ts';
import { eventsWithin } from './population/eventsWithin.ts';
import { populationOf } from './population/populationOf.ts';
import type { GroupPeriod, PopulationOptions } from './population/populationTypes.ts';
import type { EventLog } from './types.ts';
import { wholeNumber } from '../check/wholeNumber.ts';

/** Which events {@link eventTotals} adds up, in which periods, and how fine its sketches are. */
export interface EventTotalsOptions extends Omit<PopulationOptions, 'by'>, DistinctSketchOptions {}

/** What is left of events to add up with others: of other users, of another time, or both. */
export interface EventTotals {
  /** How many events. */
  readonly events: number;
  /** How many of them have a value. */
  readonly values: number;
  /** The sum of those, 0 of none. */
  readonly sum: number;
  /** Their users, for `estimateDistinct` of stats. */
  readonly users: DistinctSketch;
}

/** The events of one period. */
export interface PeriodTotals extends Omit<GroupPeriod, 'group'>, EventTotals {}

/**
 * Event totals of every period, to be kept and added up later: how many events, the sum of their values, and a sketch of their
 * users (HyperLogLog), from which the users of any span can be estimated.
 *
 * Users per day must never be added up to users per week. Sketches of days can: {@link mergeEventTotals} of seven days has the
 * sketch of the week. Where all events are at hand, {@link activeUsers} counts exactly.
 *
 * @returns One row a period from the first to the one that holds the last moment before `asOf`, also where there is no event.
 * @throws TypeError if an option is none; RangeError if the precision is no whole number from 4 to 18, or a sum is beyond the
 * largest double.
 *
 * @example
 * ```ts
 * import { eventLog, eventTotals } from 'engagement-metrics/events';
 * import { estimateDistinct } from 'engagement-metrics/stats';
 * const log = eventLog(
 *   { who: ['a', 'b', 'a', 'a'], at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-02'], paid: [10, null, 5, 20] },
 *   { user: 'who', time: 'at', value: 'paid' },
 * );
 * const days = eventTotals(log, { calendar: { unit: 'day' }, asOf: '2024-03-03' });
 * days.map(({ label, events, values, sum }) => [label, events, values, sum]); // => [['2024-03-01', 3, 2, 15], ['2024-03-02', 1, 1, 20]]
 * estimateDistinct(days[0]!.users).estimate; // ~> 2
 * ```
 */
export function eventTotals(log: EventLog, options: EventTotalsOptions): PeriodTotals[] {
  const where = 'eventTotals';
  const { precision, ...asked } = options;
  onlyOptions(where, asked, ['calendar', 'asOf', 'from', 'where']);
  if (precision !== undefined) wholeNumber(where, { precision }, 4, 18);
  const { groups, rowsOf } = populationOf(where, log, asked, 0);
  const [everybody] = [...groups];
  const { places } = everybody!;
  return rowsOf(null, (base, b) => ({ ...base, b })).map(({ start, end, label, complete, b }): PeriodTotals => {
    const { codes, values } = eventsWithin(everybody!, log.values, places[b]!, places[b + 1]!);
    const { count, sum } = sumOf(where, 'log.values', values);
    const users = distinctSketch({ labels: log.users.labels, codes }, { precision });
    return { start, end, label, complete, events: codes.length, values: count, sum, users };
  });
}
