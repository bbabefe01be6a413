import { customerTable, type CustomerTable, type EventLog } from 'engagement-metrics/events';
import { asOf } from './log.ts';
import { sum } from './task.ts';

export const what = 'how many sessions';

export function ours(log: EventLog): CustomerTable<'sessions'> {
  return customerTable(log, { asOf, metrics: { sessions: { type: 'sessions' } } });
}

export const figures = ({ columns }: CustomerTable<'sessions'>): number[] => [sum(columns.sessions)];

/** Every user's last time in a map. */
export function naive({ users, times }: EventLog): number {
  const latest = new Map<number, number>();
  let count = 0;
  users.codes.forEach((user, i) => {
    const time = times[i] ?? NaN;
    if (!(time - (latest.get(user) ?? -Infinity) <= 1_800_000)) count++;
    latest.set(user, time);
  });
  return count;
}

export const naiveFigures = (count: number): number[] => [count];
