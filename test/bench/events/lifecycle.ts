import { lifecycle, type EventLog, type LifecyclePeriod } from 'engagement-metrics/events';
import { asOf, week, weeks } from './log.ts';
import { calendar } from './retention.ts';

export const what = 'lifecycle by weeks';

export const ours = (log: EventLog): LifecyclePeriod[] => lifecycle(log, { calendar, asOf });

/** Who is new, stayed, came back and left in every week. */
export function figures(rows: readonly LifecyclePeriod[]): number[] {
  return rows.flatMap((row) => [row.newUsers, row.retained, row.resurrected, row.newlyDormant]);
}

/** A set a week. */
export function naive({ users, times }: EventLog): number[][] {
  const byWeek = Array.from({ length: weeks }, () => new Set<number>());
  users.codes.forEach((user, i) => byWeek[Math.floor((times[i] ?? NaN) / week)]?.add(user));
  const known = new Set<number>();
  return byWeek.map((now, k) => {
    const before = byWeek[k - 1] ?? new Set<number>();
    let [fresh, stayed, back, gone] = [0, 0, 0, 0];
    for (const user of now) {
      if (before.has(user)) stayed++;
      else if (known.has(user)) back++;
      else fresh++;
      known.add(user);
    }
    for (const user of before) if (!now.has(user)) gone++;
    return [fresh, stayed, back, gone];
  });
}

export const naiveFigures = (rows: readonly number[][]): number[] => rows.flat();
