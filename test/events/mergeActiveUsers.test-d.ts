import { expectTypeOf, test } from 'vitest';
import {
  activeUsers,
  eventLog,
  lifecycle,
  mergeActiveUsers,
  mergeCustomerTables,
  mergeLifecycle,
  type ActivePeriod,
  type CustomerTable,
} from 'engagement-metrics/events';

const log = eventLog([], { user: 'who', time: 'at' });
const options = { calendar: { unit: 'day' }, asOf: 0 } as const;

test('mergeActiveUsers and mergeCustomerTables keep the names of windows and columns', () => {
  const part = activeUsers(log, { ...options, trailing: { weekly: 7 } });
  expectTypeOf(mergeActiveUsers([part, part])).toEqualTypeOf<ActivePeriod<'weekly'>[]>();
  const table: CustomerTable<'visits'> = { users: [], columns: { visits: new Float64Array(0) } };
  expectTypeOf(mergeCustomerTables([table])).toEqualTypeOf<CustomerTable<'visits'>>();
});

test('a merge takes what its own metric gives, and no other', () => {
  expectTypeOf(mergeLifecycle).toBeCallableWith([lifecycle(log, options)]);
  // @ts-expect-error: rows of another metric
  expectTypeOf(mergeLifecycle).toBeCallableWith([activeUsers(log, options)]);
  // @ts-expect-error: one part is no list of parts
  expectTypeOf(mergeLifecycle).toBeCallableWith(lifecycle(log, options));
});
