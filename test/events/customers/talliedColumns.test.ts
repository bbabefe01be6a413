import { expect, test } from 'vitest';
import { eventLog, type Aggregate } from 'engagement-metrics/events';
import { aggregateColumn } from '../../../src/events/customers/aggregateColumn.ts';
import { talliedColumns } from '../../../src/events/customers/talliedColumns.ts';

const log = eventLog(
  { who: ['a', 'b', 'a', 'c', 'a'], at: [0, 1e7, 3e7, 5e7, 9e7], paid: [1, 2, 3, 4, 5] },
  { user: 'who', time: 'at', value: 'paid' },
);
const asOf = 8e7;
const told = [
  { type: 'count' },
  { type: 'last', of: 'time' },
  { type: 'daysSince', which: 'last' },
] as const satisfies Aggregate[];

test('talliedColumns are what a pass for each aggregate gives, of who is known', () => {
  for (const past of [0, 1, 2, 3, 4, 5]) {
    const { known, columns } = talliedColumns(log, told, past, asOf);
    expect(known.users).toEqual(['a', 'b', 'c'].slice(0, past < 3 ? past : past - 1).slice(0, 3));
    told.forEach((aggregate, a) => {
      const whole = aggregateColumn(log, aggregate, { past, asOf, calendar: {} });
      expect(columns[a]).toEqual(whole.slice(0, known.users.length));
    });
  }
});

test('talliedColumns have memory of their own, also of the same aggregate twice', () => {
  const [one, other] = talliedColumns(log, [told[1], told[1]], 5, asOf).columns;
  expect(one).toEqual(other);
  expect(one?.buffer).not.toBe(other?.buffer);
});

test.each<Aggregate>([
  { type: 'sum', of: 'value' },
  { type: 'last', of: 'value' },
  { type: 'first', of: 'time' },
  { type: 'daysSince', which: 'first' },
  { type: 'count', window: { days: 1 } },
  { type: 'count', where: { of: 'value', from: 2 } },
  { type: 'daysSince', which: 'last', where: { of: 'value', from: 2 } },
])('talliedColumns do not tell %o', (aggregate) => {
  const { known, columns } = talliedColumns(log, [aggregate], 4, asOf);
  expect([known.users, columns]).toEqual([['a', 'b', 'c'], [undefined]]);
});
