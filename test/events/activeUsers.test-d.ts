import { expectTypeOf, test } from 'vitest';
import { activeUsers, eventLog, lifecycle, type ActivePeriod } from 'engagement-metrics/events';

const log = eventLog([], { user: 'who', time: 'at' });
const options = { calendar: { unit: 'day' }, asOf: 0 } as const;

test('activeUsers knows the names of its windows', () => {
  const rows = activeUsers(log, { ...options, trailing: { weekly: 7, monthly: 28 } });
  expectTypeOf(rows).toEqualTypeOf<ActivePeriod<'weekly' | 'monthly'>[]>();
  // @ts-expect-error: no such window
  expectTypeOf(rows.map(({ trailing }) => trailing.yearly)).toBeArray();
  // @ts-expect-error: no window was asked for
  expectTypeOf(activeUsers(log, options).map(({ trailing }) => trailing.weekly)).toBeArray();
});

test('a population metric takes readonly options, and none that it does not have', () => {
  expectTypeOf(lifecycle).toBeCallableWith(log, options);
  // @ts-expect-error: a calendar is required
  expectTypeOf(lifecycle).toBeCallableWith(log, { asOf: 0 });
  // @ts-expect-error: no such unit
  expectTypeOf(lifecycle).toBeCallableWith(log, { calendar: { unit: 'fortnight' }, asOf: 0 });
  // @ts-expect-error: lifecycle has no windows
  lifecycle(log, { ...options, trailing: { weekly: 7 } });
});
