import { expectTypeOf, test } from 'vitest';
import { customerTable, eventLog, tableRows, type Aggregate, type Instant } from 'engagement-metrics/events';

const log = eventLog([{ who: 'a', at: 0 }] as const, { user: 'who', time: 'at' });
const visits = { type: 'count' } as const;

test('the names of the metrics are the names of the columns and of the rows', () => {
  const table = customerTable(log, { asOf: 0, metrics: { visits, away: { type: 'daysSince', which: 'last' } } });
  expectTypeOf(table.users).toEqualTypeOf<readonly string[]>();
  expectTypeOf(table.columns).toEqualTypeOf<{ readonly visits: Float64Array; readonly away: Float64Array }>();
  expectTypeOf(tableRows(table)).toEqualTypeOf<{ readonly visits: number | null; readonly away: number | null }[]>();
});

test('a table needs asOf and metrics, and has nothing else', () => {
  // @ts-expect-error asOf is missing
  customerTable(log, { metrics: { visits } });
  // @ts-expect-error metrics are missing
  customerTable(log, { asOf: 0 });
  // @ts-expect-error there is no such option
  customerTable(log, { asOf: 0, metrics: { visits }, timezone: 'UTC' });
});

test('an aggregate says what it needs', () => {
  expectTypeOf<{ type: 'sum'; of: 'value'; window: { days: number } }>().toExtend<Aggregate>();
  expectTypeOf<{ type: 'sum' }>().not.toExtend<Aggregate>();
  expectTypeOf<{ type: 'activeBuckets'; unit: 'week' }>().toExtend<Aggregate>();
  expectTypeOf<{ type: 'activeBuckets'; unit: 'fortnight' }>().not.toExtend<Aggregate>();
  expectTypeOf<{ type: 'currentStreak' }>().not.toExtend<Aggregate>();
  expectTypeOf<{ type: 'first'; of: 'type' }>().not.toExtend<Aggregate>();
  expectTypeOf<{ type: 'distinct'; of: string }>().toExtend<Aggregate>();
  expectTypeOf<{ type: 'exponentialSum'; of: 'value'; halfLife: { days: number } }>().toExtend<Aggregate>();
  expectTypeOf<{ type: 'exponentialSum'; of: 'value' }>().not.toExtend<Aggregate>();
  expectTypeOf<{ type: 'linearSum'; of: 'value'; over: { months: number } }>().not.toExtend<Aggregate>();
  expectTypeOf<{ type: 'median' }>().not.toExtend<Aggregate>();
});

test('an instant is a number, a Date, text, or what has epochMilliseconds', () => {
  expectTypeOf<number | Date | string | { readonly epochMilliseconds: number }>().toEqualTypeOf<Instant>();
  expectTypeOf<bigint>().not.toExtend<Instant>();
});
