import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { aggregateColumn } from './customers/aggregateColumn.ts';
import type { Weekday } from './calendar/calendarTypes.ts';
import { checkAggregate } from './customers/checkAggregate.ts';
import { checkWeekday } from './calendar/checkWeekday.ts';
import { eventsBefore } from './log/eventsBefore.ts';
import { isBeyond } from './customers/isBeyond.ts';
import { namedEntries } from '../check/namedEntries.ts';
import { readInstant } from './log/readInstant.ts';
import { talliedColumns } from './customers/talliedColumns.ts';
import type { Aggregate, CustomerTable, EventLog, Instant } from './types.ts';
import { zoneMidnights } from './calendar/zoneMidnights.ts';

/** What {@link customerTable} learns of every customer, and as of when. */
export interface CustomerTableOptions<Name extends string> {
  /** Only events before it count: a table as of a date (its midnight in `timeZone`) never sees the future. */
  readonly asOf: Instant;
  /** Where midnight is: an IANA time zone. @defaultValue 'UTC' */
  readonly timeZone?: string | undefined;
  /** On which day a week begins. @defaultValue 'monday' */
  readonly weekStart?: Weekday | undefined;
  /** The columns by name. */
  readonly metrics: { readonly [K in Name]: Aggregate };
}

/**
 * A customer table from an event log: one row for every customer with an event before `asOf`.
 *
 * - `{ type: 'count' }`, `{ type: 'sessions' }`: how many events, or sessions;
 * - `{ type: 'sum', of: 'value' }`, also `mean`, `smallest`, `largest`: of their values, compensated;
 * - `{ type: 'exponentialSum', of: 'value', halfLife: { days: 30 } }`, `{ type: 'linearSum', of: 'count', over: { days: 90 } }`:
 *   sums in which events weigh less the longer ago they are;
 * - `{ type: 'activeBuckets', unit: 'day' }`, also `longestStreak`, `currentStreak`: in how many days there is an event, how
 *   many in a row at most, and by now;
 * - `{ type: 'daysSince', which: 'last' }`, `{ type: 'first', of: 'time' }`, `{ type: 'last', of: 'value' }`;
 * - `{ type: 'distinct', of: 'product' }`: how many different texts; `{ type: 'share', when: … }`: the share of the events.
 *
 * `where` narrows any of them to the events that meet a condition over `user`, `time`, `type`, `value` and the dimensions,
 * `window` to the latest: `{ days: 90 }`. A customer who has none of these has 0 of what is counted or summed, and `NaN`
 * where nothing is there to tell: {@link Aggregate} says which.
 *
 * One metric after the other is computed, each in at most 40 bytes a user, its column of 8 included; `distinct` of more than
 * 128 texts takes 4 bytes a text beside, or up to half a byte an event.
 *
 * @returns The customers and a column a metric, for scores, segments and profiles as they stand.
 * @throws TypeError if an aggregate is none (`ERR_UNKNOWN_OPTION`), the log lacks what it asks for, or `metrics` is a list or
 * a `Map`, which have no names for columns; RangeError for a length of 0 or below, an unknown time zone, or a sum beyond the
 * doubles (`ERR_OVERFLOW`).
 * @see Hughes, Strategic Database Marketing, 1994 (recency, frequency, monetary value).
 *
 * @example
 * ```ts
 * import { customerTable, eventLog } from 'engagement-metrics/events';
 * const log = eventLog(
 *   { customer: ['a', 'b', 'a'], date: ['1997-01-01', '1997-01-02', '1997-01-05'], paid: [10, 20, 5] },
 *   { user: 'customer', time: 'date', value: 'paid' },
 * );
 * const metrics = { revenue: { type: 'sum', of: 'value' }, away: { type: 'daysSince', which: 'last' } } as const;
 * const { users, columns } = customerTable(log, { asOf: '1997-01-08', metrics });
 * users; // => ['a', 'b']
 * columns; // => { revenue: Float64Array.of(15, 20), away: Float64Array.of(3, 6) }
 * ```
 */
export function customerTable<const Name extends string>(
  log: EventLog,
  options: CustomerTableOptions<Name>,
): CustomerTable<Name> {
  const where = 'customerTable';
  onlyOptions(where, options, ['asOf', 'timeZone', 'weekStart', 'metrics']);
  const { timeZone, weekStart } = options;
  const asOf = readInstant(where, 'asOf', options.asOf, zoneMidnights(where, timeZone));
  checkWeekday(where, 'weekStart', weekStart);
  const entries = namedEntries<Aggregate>(where, 'metrics', options.metrics, 'aggregates');
  for (const [name, aggregate] of entries) checkAggregate(`metrics.${name}`, aggregate, log);
  const past = eventsBefore(log.times, asOf);
  const span = { past, asOf, calendar: { timeZone, weekStart } };
  const aggregates = entries.map(([, aggregate]) => aggregate);
  const { known, columns: tallied } = talliedColumns(log, aggregates, past, asOf);
  const columns = entries.map(([name, aggregate], c) => {
    const column = tallied[c] ?? known.of(aggregateColumn(log, aggregate, span));
    if (isBeyond(column))
      refuse('ERR_OVERFLOW', where, `metrics.${name}`, 'is beyond the largest double for a customer');
    return [name, column] as const;
  });
  // Not a literal: a metric may be called __proto__.
  return { users: known.users, columns: Object.fromEntries(columns) as CustomerTable<Name>['columns'] };
}
