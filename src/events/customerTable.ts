import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { aggregateColumn } from './aggregateColumn.ts';
import { checkAggregate } from './checkAggregate.ts';
import { readInstant } from './readInstant.ts';
import type { Aggregate, CustomerTable, EventLog, Instant } from './types.ts';

/** What {@link customerTable} learns of every customer, and as of when. */
export interface CustomerTableOptions<Name extends string> {
  /** Only events before it count: a table as of a date never sees the future. */
  readonly asOf: Instant;
  /** The columns by name. */
  readonly metrics: { readonly [K in Name]: Aggregate };
}

/**
 * A customer table from an event log: one row for every customer with an event before `asOf`.
 *
 * - `{ type: 'count' }`: how many events;
 * - `{ type: 'sum', of: 'value' }`: the sum of their values, compensated;
 * - `{ type: 'activeBuckets', unit: 'day' }`: in how many days, or months, there is an event (UTC);
 * - `{ type: 'daysSince', which: 'last' }`: days from the last event to `asOf`.
 *
 * `where` narrows any of them to the events that meet a condition over `user`, `time`, `type`, `value` and the dimensions.
 *
 * @returns The customers and a column a metric, for scores, segments and profiles as they stand.
 * @throws TypeError if an aggregate is none (`ERR_UNKNOWN_OPTION`), or the log lacks what it asks for.
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
  onlyOptions(where, options, ['asOf', 'metrics']);
  const asOf = readInstant(where, 'asOf', options.asOf);
  const entries = Object.entries<Aggregate>(options.metrics);
  for (const [name, aggregate] of entries) checkAggregate(`metrics.${name}`, aggregate, log);
  const { labels, codes } = log.users;
  const past = eventsBefore(log.times, asOf);
  const known = new Uint8Array(labels.length);
  for (const code of codes.subarray(0, past)) known[code] = 1;
  const isKnown = (_: unknown, code: number) => known[code] === 1;
  const columns = entries.map(([name, aggregate]) => {
    const column = aggregateColumn(log, aggregate, past, asOf).filter(isKnown);
    if (column.some((value) => value === Infinity || value === -Infinity)) {
      refuse('ERR_OVERFLOW', where, `metrics.${name}`, 'is beyond the largest double for a customer');
    }
    return [name, column] as const;
  });
  return {
    users: labels.filter(isKnown),
    columns: Object.fromEntries(columns) as CustomerTable<Name>['columns'],
  };
}

function eventsBefore(times: Float64Array, asOf: number): number {
  let before = 0;
  let after = times.length;
  while (before < after) {
    const middle = (before + after) >>> 1;
    if (times[middle]! < asOf) before = middle + 1;
    else after = middle;
  }
  return before;
}
