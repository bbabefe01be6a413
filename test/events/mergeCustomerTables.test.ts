import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerTable, eventLog, mergeCustomerTables, tableRows, type CustomerTable } from 'engagement-metrics/events';
import { fields, histories, times, type Event } from './histories.ts';
import { expectMerge, expectRefused, partings } from './partings.ts';

const metrics = {
  ['__proto__']: { type: 'count' },
  revenue: { type: 'sum', of: 'value' },
  days: { type: 'activeBuckets', unit: 'day' },
  last: { type: 'last', of: 'value' },
  kinds: { type: 'distinct', of: 'type' },
} as const;

/** Customers in an order of their own: parts have them in theirs. */
function inOrder(table: CustomerTable<string>): unknown[] {
  const rows = tableRows(table).map((row, i) => [table.users[i]!, row] as const);
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}

test('mergeCustomerTables of any parts by users is the single pass, to the last bit', () => {
  fc.assert(
    fc.property(histories, times, partings, (events, asOf, parting) => {
      const of = (some: readonly Event[]): CustomerTable<string> =>
        customerTable(eventLog(some, fields), { asOf, metrics });
      const parts = parting(events).map(of);
      expectMerge({ merge: mergeCustomerTables, parts, whole: of(events), nothing: of([]), seen: inOrder });
    }),
  );
});

test('mergeCustomerTables reads columns by their names, in whatever order they come', () => {
  const columns = { a: Float64Array.of(1), b: Float64Array.of(2) };
  const swapped = { b: Float64Array.of(4), a: Float64Array.of(3) };
  const merged = mergeCustomerTables([
    { users: ['x'], columns },
    { users: ['y'], columns: swapped },
  ]);
  expect(merged).toEqual({ users: ['x', 'y'], columns: { a: Float64Array.of(1, 3), b: Float64Array.of(2, 4) } });
});

test('mergeCustomerTables refuses a customer of two parts, other columns, and no part at all', () => {
  const part = { users: ['x'], columns: { a: Float64Array.of(1) } };
  const refused = (other: CustomerTable<string>, code: string, argument: string) => {
    expectRefused(() => mergeCustomerTables<string>([part, other]), code, argument);
  };
  expectRefused(() => mergeCustomerTables([]), 'ERR_LENGTH', 'parts');
  refused(part, 'ERR_OUT_OF_RANGE', 'parts[1].users');
  refused({ users: ['y'], columns: {} }, 'ERR_OUT_OF_RANGE', 'parts[1].columns');
  refused({ users: ['y'], columns: { toString: Float64Array.of(1) } }, 'ERR_OUT_OF_RANGE', 'parts[1].columns');
  const more = { a: Float64Array.of(1), b: Float64Array.of(1) };
  refused({ users: ['y'], columns: more }, 'ERR_OUT_OF_RANGE', 'parts[1].columns');
  refused({ users: ['y', 'z'], columns: part.columns }, 'ERR_LENGTH', 'parts[1].columns.a');
});
