import { activeUsers, type ActivePeriod, type EventLog } from 'engagement-metrics/events';
import { asOf, day, days } from './log.ts';

export const what = 'DAU, WAU and MAU of 90 days';

export function ours(log: EventLog): ActivePeriod<'week' | 'month'>[] {
  return activeUsers(log, { calendar: { unit: 'day' }, asOf, trailing: { week: 7, month: 30 } });
}

/** Every day's three counts. */
export function figures(rows: readonly ActivePeriod<'week' | 'month'>[]): number[] {
  return rows.flatMap(({ active, trailing }) => [active, trailing.week, trailing.month]);
}

/** A set a day, and unions of them. */
export function naive({ users, times }: EventLog): number[][] {
  const byDay = Array.from({ length: days }, () => new Set<number>());
  users.codes.forEach((user, i) => byDay[Math.floor((times[i] ?? NaN) / day)]?.add(user));
  return byDay.map((_, last) =>
    [1, 7, 30].map((window) => {
      const union = new Set<number>();
      for (const each of byDay.slice(Math.max(0, last - window + 1), last + 1))
        for (const user of each) union.add(user);
      return union.size;
    }),
  );
}

export const naiveFigures = (rows: readonly number[][]): number[] => rows.flat();
