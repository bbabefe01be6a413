import { customerTable, type CustomerTable, type EventLog } from 'engagement-metrics/events';
import { asOf, day } from './log.ts';
import { sum } from './task.ts';

export const what = 'recency, frequency and monetary value of every user';

type Name = 'recency' | 'frequency' | 'monetary';

export function ours(log: EventLog): CustomerTable<Name> {
  return customerTable(log, {
    asOf,
    metrics: {
      recency: { type: 'daysSince', which: 'last' },
      frequency: { type: 'count' },
      monetary: { type: 'sum', of: 'value' },
    },
  });
}

/** Their sums; a user without events has no recency. */
export function figures({ columns }: CustomerTable<Name>): number[] {
  const { recency, frequency, monetary } = columns;
  return [sum(recency.filter((days) => !Number.isNaN(days))), sum(frequency), sum(monetary)];
}

interface Customer {
  last: number;
  count: number;
  sum: number;
}

/** A map of objects. */
export function naive({ users, times, values }: EventLog): Map<number, Customer> {
  const own = new Map<number, Customer>();
  users.codes.forEach((user, i) => {
    const mine = own.get(user) ?? { last: 0, count: 0, sum: 0 };
    mine.last = times[i] ?? NaN;
    mine.count++;
    mine.sum += values?.[i] ?? NaN;
    own.set(user, mine);
  });
  return own;
}

export function naiveFigures(own: ReadonlyMap<number, Customer>): number[] {
  const all = [...own.values()];
  return [
    sum(all.map(({ last }) => (asOf - last) / day)),
    sum(all.map(({ count }) => count)),
    sum(all.map((customer) => customer.sum)),
  ];
}
